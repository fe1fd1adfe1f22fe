package org.advocacycrm.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.advocacycrm.demo.world.Draw;
import org.advocacycrm.demo.world.Names;
import org.advocacycrm.demo.world.Timeline;
import org.advocacycrm.intake.RecordType;

/** Whom one customer brought to the company. */
final class Referrals {

    private static final double REFERRALS_A_YEAR = 0.055;
    private static final double CONVERTED = 0.42;

    private final Timeline timeline;
    private final Profile profile;
    private final Draw draw;
    private final List<Row> rows = new ArrayList<>();

    private Referrals(Setting setting, Profile profile) {
        this.timeline = setting.timeline();
        this.profile = profile;
        this.draw = setting.draw("referrals", profile);
    }

    static List<Row> of(Setting setting, Profile profile, Relationship relationship, Mood mood) {
        var referrals = new Referrals(setting, profile);
        referrals.byTheWay(relationship, mood);
        referrals.forTheStory();
        return referrals.rows;
    }

    private void byTheWay(Relationship relationship, Mood mood) {
        var months = timeline.days() / 30;
        for (var month = 0; month < months; month++) {
            var day = timeline.start().plusDays(30L * month + draw.between(0, 29));
            var enthusiasm = StrictMath.exp(0.9 * Math.clamp(mood.on(day), -3, 2.5));
            if (draw.chance(REFERRALS_A_YEAR / 12 * enthusiasm) && relationship.isActiveOn(day)) {
                refer(day);
            }
        }
    }

    private void forTheStory() {
        var today = timeline.today();
        if (profile.fate() == Fate.WON_BACK || profile.fate() == Fate.KNOWN) {
            refer(today.minusDays(draw.between(20, 200)));
        }
        if (profile.fate() == Fate.SUPER_ADVOCATE) {
            for (var n = draw.between(2, 4); n > 0; n--) {
                refer(today.minusDays(draw.between(10, 340)));
            }
        }
    }

    private void refer(LocalDate day) {
        var convertedOn = day.plusDays(draw.between(3, 60));
        var converted = draw.chance(CONVERTED) && timeline.covers(convertedOn);
        rows.add(Row.of(RecordType.REFERRALS, profile.recordId("R", rows.size() + 1))
                .with("customer_external_id", profile.externalId())
                .with("occurred_at", timeline.momentOn(day, draw))
                .with(
                        "referred_name",
                        Names.person(profile.place().country(), draw).full())
                .with("converted_on", converted ? convertedOn : null));
    }
}
