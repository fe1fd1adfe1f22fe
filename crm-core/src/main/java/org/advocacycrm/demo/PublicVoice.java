package org.advocacycrm.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.advocacycrm.demo.world.Draw;
import org.advocacycrm.demo.world.Phrases;
import org.advocacycrm.demo.world.Phrases.Tone;
import org.advocacycrm.demo.world.Timeline;
import org.advocacycrm.intake.RecordType;

/** What one customer says about the company in public. */
final class PublicVoice {

    private static final double MENTIONS_A_YEAR = 0.09;
    private static final List<String> SITES =
            List.of("Review portal", "Provider forum", "Social network", "Neighbourhood group", "Tech blog");

    private final Timeline timeline;
    private final Setting setting;
    private final Profile profile;
    private final Relationship relationship;
    private final Mood mood;
    private final Draw draw;
    private final List<Row> rows = new ArrayList<>();

    private PublicVoice(Setting setting, Profile profile, Relationship relationship, Mood mood) {
        this.timeline = setting.timeline();
        this.setting = setting;
        this.profile = profile;
        this.relationship = relationship;
        this.mood = mood;
        this.draw = setting.draw("public voice", profile);
    }

    static List<Row> of(Setting setting, Profile profile, Relationship relationship, Mood mood) {
        var voice = new PublicVoice(setting, profile, relationship, mood);
        voice.byTheWay();
        voice.forTheStory();
        return voice.rows;
    }

    private void byTheWay() {
        for (var n = draw.count(MENTIONS_A_YEAR * timeline.days() / 365); n > 0; n--) {
            var day = timeline.start().plusDays(draw.between(0, timeline.days() - 1));
            var feeling = draw.around(0.2 + 0.7 * mood.on(day), 0.6);
            var belongsToAStory = profile.fate() == Fate.WON_BACK || profile.fate() == Fate.SUPER_ADVOCATE;
            if (relationship.isActiveOn(day) && !belongsToAStory) {
                say(day, feeling);
            }
        }
    }

    private void say(LocalDate day, double feeling) {
        if (feeling > 0.3) {
            mention(day, "PRAISE", Tone.HIGH, draw.between(0.45, 0.95));
        } else if (feeling > -0.75) {
            mention(day, "NEUTRAL", Tone.MID, draw.between(-0.15, 0.15));
        } else {
            mention(day, "ATTACK", Tone.LOW, draw.between(-0.95, -0.4));
        }
    }

    private void forTheStory() {
        var today = timeline.today();
        switch (profile.fate()) {
            case WON_BACK -> {
                var turnaround = Turnaround.of(setting, profile);
                mention(turnaround.complainedOn().plusDays(3), "ATTACK", Tone.LOW, draw.between(-0.95, -0.6));
                mention(today.minusDays(draw.between(40, 220)), "RECOVERED", Tone.HIGH, draw.between(0.5, 0.9));
            }
            case SUPER_ADVOCATE -> {
                for (var n = draw.between(1, 4); n > 0; n--) {
                    mention(today.minusDays(draw.between(5, 500)), "PRAISE", Tone.HIGH, draw.between(0.6, 1.0));
                }
            }
            case DISSENTER -> {
                var day = today.minusDays(draw.between(20, 300));
                if (relationship.isActiveOn(day)) {
                    mention(day, "ATTACK", Tone.LOW, draw.between(-1.0, -0.5));
                }
            }
            case ORDINARY, KNOWN, RETURNED -> {}
        }
    }

    private void mention(LocalDate day, String topic, Tone tone, double sentiment) {
        var words = Map.of(
                "city", profile.place().city(), "product", Prices.service(profile), "employee", "somebody there");
        rows.add(Row.of(RecordType.MENTIONS, profile.recordId("M", rows.size() + 1))
                .with("customer_external_id", profile.externalId())
                .with("occurred_at", timeline.momentOn(day, draw))
                .with("source", draw.oneOf(SITES))
                .with("text", Phrases.say(topic, tone, words, draw))
                .with("sentiment", Math.round(sentiment * 100) / 100.0));
    }
}
