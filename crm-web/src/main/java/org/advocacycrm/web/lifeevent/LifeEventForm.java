package org.advocacycrm.web.lifeevent;

import java.time.Instant;
import java.util.Optional;
import org.advocacycrm.lifeevent.EventDate;
import org.advocacycrm.lifeevent.LifeEvent;
import org.advocacycrm.lifeevent.LifeEventId;
import org.advocacycrm.lifeevent.LifeEventKind;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;

/** An event as the browser submits it, every field as it was typed. */
record LifeEventForm(
        @Nullable String revision,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String day,
        @Nullable String month,
        @Nullable String year,
        @Nullable String repeats,
        @Nullable Boolean congratulate,
        @Nullable Boolean consent) {

    static final String YEARLY = "yearly";
    static final String ONCE = "once";

    static LifeEventForm empty() {
        return new LifeEventForm(null, null, null, null, null, null, null, null, null);
    }

    static LifeEventForm of(LifeEvent event, long revision) {
        var date = event.date();
        return new LifeEventForm(
                Long.toString(revision),
                event.kind().name(),
                event.title(),
                text(date.day()),
                text(date.month()),
                text(date.year()),
                event.yearly() ? YEARLY : ONCE,
                event.congratulate(),
                event.consentedAt() != null);
    }

    Optional<LifeEventKind> chosenKind() {
        try {
            return Optional.of(LifeEventKind.valueOf(orEmpty(kind)));
        } catch (IllegalArgumentException notAKind) {
            return Optional.empty();
        }
    }

    boolean isYearly() {
        return orEmpty(repeats).equals(YEARLY);
    }

    boolean saysHowOften() {
        return isYearly() || orEmpty(repeats).equals(ONCE);
    }

    boolean isConsentGiven() {
        return Boolean.TRUE.equals(consent);
    }

    /** What the visitor saw; a revision that is none never matches what is kept. */
    Revision basedOn() {
        var number = orEmpty(revision);
        return number.matches("\\d{1,18}") ? new Revision(Long.parseLong(number)) : Revision.NEVER_STORED;
    }

    String typedTitle() {
        return orEmpty(title);
    }

    String typedDay() {
        return orEmpty(day);
    }

    String typedMonth() {
        return orEmpty(month);
    }

    String typedYear() {
        return orEmpty(year);
    }

    /** Only a form in which {@link LifeEventCheck} found nothing wrong becomes an event. */
    LifeEvent toEvent(LifeEventId id, EventDate date, Instant now) {
        var chosen = chosenKind().orElseThrow();
        return new LifeEvent(
                id,
                chosen,
                chosen == LifeEventKind.OTHER ? typedTitle() : "",
                date,
                isYearly(),
                Boolean.TRUE.equals(congratulate),
                chosen.isSensitive() ? now : null);
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
