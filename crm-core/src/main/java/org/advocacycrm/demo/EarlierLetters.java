package org.advocacycrm.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.advocacycrm.contact.CapabilityLevel;
import org.advocacycrm.demo.world.Draw;
import org.advocacycrm.intake.RecordType;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.ContactTimes;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.Selection;
import org.advocacycrm.preference.Setting.Hours;
import org.advocacycrm.preference.Setting.Permission;
import org.advocacycrm.preference.Setting.Topics;

/** The monthly letter that another program sent to one customer: mostly as the customer wished, now and then not. */
final class EarlierLetters {

    private static final int MONTHS = 6;
    private static final double CARELESS = 0.05;
    private static final double SENT_TO_STRANGERS = 0.004;
    private static final double FOLLOWED = 0.24;
    private static final double FOLLOWED_BY_STRANGERS = 0.04;
    private static final int MID_MORNING = 10 * 60 + 30;

    private final Setting setting;
    private final Profile profile;
    private final Draw draw;
    private final Draw answers;
    private final List<PortalVisits.Choices> choices;
    private final List<Row> rows = new ArrayList<>();

    private EarlierLetters(Setting setting, Profile profile) {
        this.setting = setting;
        this.profile = profile;
        this.draw = setting.draw("letters", profile);
        this.answers = setting.draw("answers to letters", profile);
        this.choices = PortalGuest.visitsOf(setting, profile)
                .map(PortalVisits::choices)
                .orElse(List.of());
    }

    static List<Row> of(Setting setting, Profile profile) {
        var letters = new EarlierLetters(setting, profile);
        for (var month = MONTHS; month > 0; month--) {
            letters.write(setting.timeline().today().minusDays(30L * month - letters.draw.between(8, 20)));
        }
        return letters.rows;
    }

    private void write(LocalDate around) {
        var day = around.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        var careless = draw.chance(CARELESS);
        var moment = day.atStartOfDay(ZoneId.of(profile.place().timeZone()))
                .plusMinutes(careless ? MID_MORNING : welcomeMinute(day))
                .toInstant();
        var topic = topic(moment);
        var meant = topic.isPresent() && isWelcome(moment);
        if (setting.timeline().covers(moment) && (meant || isForgotten())) {
            rows.add(Row.of(RecordType.CONTACTS, profile.recordId("L", rows.size() + 1))
                    .with("customer_external_id", profile.externalId())
                    .with("purpose", Purpose.MARKETING)
                    .with("channel", Channel.EMAIL)
                    .with("made_at", moment)
                    .with("topic", topic.orElse(null))
                    .with("level", topic.isPresent() ? CapabilityLevel.CUSTOMER_DEFINED : CapabilityLevel.SHOTGUN)
                    .with("link_opened_at", followed(moment, topic.isPresent()).orElse(null)));
        }
    }

    /** Within three days, if at all. */
    private Optional<Instant> followed(Instant letter, boolean chosen) {
        var answered = answers.chance(chosen ? FOLLOWED : FOLLOWED_BY_STRANGERS);
        var moment = letter.plus(Duration.ofMinutes(answers.between(2, 3 * 24 * 60)));
        return answered && setting.timeline().covers(moment) ? Optional.of(moment) : Optional.empty();
    }

    /** Nobody had looked whether there was a permission. */
    private boolean isForgotten() {
        return draw.chance(SENT_TO_STRANGERS);
    }

    private boolean isWelcome(Instant moment) {
        var mail = new ChannelUse(Channel.EMAIL, Purpose.MARKETING);
        return chosen(Permission.class, permission -> permission.use().equals(mail), moment)
                .filter(permission -> permission.choice() == Choice.IN)
                .isPresent();
    }

    private Optional<String> topic(Instant moment) {
        return chosen(Topics.class, any -> true, moment)
                .flatMap(topics -> topics.wanted() instanceof Selection.Only(var codes) && !codes.isEmpty()
                        ? Optional.of(draw.oneOf(codes.stream().sorted().toList()))
                        : Optional.empty());
    }

    /** Half an hour after the customer's first welcome hour of the day. */
    private int welcomeMinute(LocalDate day) {
        return chosen(
                        Hours.class,
                        any -> true,
                        day.atStartOfDay(setting.timeline().zone()).toInstant())
                .map(Hours::times)
                .filter(ContactTimes.Within.class::isInstance)
                .flatMap(times -> ((ContactTimes.Within) times)
                        .ranges().stream()
                                .filter(range -> range.days().contains(day.getDayOfWeek()))
                                .findFirst())
                .map(range -> range.from().minute() + 30)
                .orElse(MID_MORNING);
    }

    private <S> Optional<S> chosen(Class<S> kind, Predicate<S> which, Instant moment) {
        return choices.stream()
                .filter(visit -> !visit.at().isAfter(moment))
                .flatMap(visit -> visit.answers().stream())
                .map(org.advocacycrm.preference.Answer::setting)
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(which)
                .reduce((earlier, later) -> later);
    }
}
