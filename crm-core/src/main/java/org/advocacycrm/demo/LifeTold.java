package org.advocacycrm.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.advocacycrm.demo.world.Draw;
import org.advocacycrm.demo.world.Timeline;
import org.advocacycrm.lifeevent.EventDate;
import org.advocacycrm.lifeevent.LifeEvent;
import org.advocacycrm.lifeevent.LifeEventId;
import org.advocacycrm.lifeevent.LifeEventKind;
import org.advocacycrm.lifeevent.LifeStage;
import org.jspecify.annotations.Nullable;

/** What one person tells about life, as far as it suits the age. */
final class LifeTold {

    private static final int USUAL_AGE = 42;
    private static final Map<LifeStage, List<LifeEventKind>> TYPICAL = Map.of(
            LifeStage.STUDENT, List.of(LifeEventKind.GRADUATION, LifeEventKind.MOVE),
            LifeStage.YOUNG_SINGLE, List.of(LifeEventKind.NEW_JOB, LifeEventKind.MOVE),
            LifeStage.COUPLE, List.of(LifeEventKind.ANNIVERSARY, LifeEventKind.NEW_JOB),
            LifeStage.YOUNG_FAMILY, List.of(LifeEventKind.MOVE, LifeEventKind.PROMOTION),
            LifeStage.ESTABLISHED_FAMILY, List.of(LifeEventKind.PROMOTION, LifeEventKind.ANNIVERSARY),
            LifeStage.EMPTY_NEST, List.of(LifeEventKind.ANNIVERSARY, LifeEventKind.MOVE),
            LifeStage.RETIRED, List.of(LifeEventKind.RETIREMENT, LifeEventKind.ANNIVERSARY));

    private final Profile profile;
    private final LocalDate today;
    private final Draw draw;
    private final LifeStage stage;

    LifeTold(Profile profile, Timeline timeline, Draw draw) {
        this.profile = profile;
        this.today = timeline.today();
        this.draw = draw;
        this.stage = stage(age(profile, today), draw);
    }

    LifeStage stage() {
        return stage;
    }

    List<LifeEvent> events() {
        var events = new ArrayList<LifeEvent>();
        var birthDate = profile.birthDate();
        if (birthDate != null) {
            var day = new EventDate(null, birthDate.getMonthValue(), birthDate.getDayOfMonth());
            events.add(event(LifeEventKind.BIRTHDAY, day, true));
        }
        for (var kind : TYPICAL.getOrDefault(stage, List.of())) {
            if (draw.chance(0.55) || profile.fate() == Fate.KNOWN) {
                events.add(event(kind, today.plusDays(draw.between(-300, 200))));
            }
        }
        return events;
    }

    private LifeEvent event(LifeEventKind kind, LocalDate day) {
        var yearly = kind == LifeEventKind.ANNIVERSARY;
        var date = new EventDate(yearly ? null : day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return event(kind, date, yearly);
    }

    private LifeEvent event(LifeEventKind kind, EventDate date, boolean yearly) {
        var name = profile.externalId() + " " + kind;
        var id = new LifeEventId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        return new LifeEvent(id, kind, "", date, yearly, draw.chance(0.7), null);
    }

    private static long age(Profile profile, LocalDate today) {
        @Nullable LocalDate birthDate = profile.birthDate();
        return birthDate == null ? USUAL_AGE : ChronoUnit.YEARS.between(birthDate, today);
    }

    private static LifeStage stage(long age, Draw draw) {
        if (age < 26) {
            return draw.oneOf(List.of(LifeStage.STUDENT, LifeStage.YOUNG_SINGLE));
        }
        if (age < 36) {
            return draw.oneOf(List.of(LifeStage.YOUNG_SINGLE, LifeStage.COUPLE, LifeStage.YOUNG_FAMILY));
        }
        if (age < 52) {
            return draw.oneOf(List.of(LifeStage.COUPLE, LifeStage.YOUNG_FAMILY, LifeStage.ESTABLISHED_FAMILY));
        }
        return age < 66 ? LifeStage.EMPTY_NEST : LifeStage.RETIRED;
    }
}
