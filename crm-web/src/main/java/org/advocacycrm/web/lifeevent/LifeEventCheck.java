package org.advocacycrm.web.lifeevent;

import java.util.Arrays;
import java.util.Optional;
import org.advocacycrm.lifeevent.EventDate;
import org.advocacycrm.lifeevent.LifeEvent;
import org.advocacycrm.lifeevent.LifeEventKind;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Finds what is missing or wrong in a submitted event, and says it beside the field. */
record LifeEventCheck(LifeEventForm form, Errors errors) {

    /** The date, when nothing is wrong. */
    Optional<EventDate> check() {
        checkKind();
        if (!form.saysHowOften()) {
            errors.rejectValue("repeats", "lifeevent.fault.repeats");
        }
        var date = date();
        return errors.hasErrors() ? Optional.empty() : date;
    }

    private void checkKind() {
        var kind = form.chosenKind();
        if (kind.isEmpty()) {
            errors.rejectValue("kind", "lifeevent.fault.kind");
            return;
        }
        var title = form.typedTitle();
        if (kind.get() == LifeEventKind.OTHER && (title.isEmpty() || title.length() > LifeEvent.LONGEST_TITLE)) {
            errors.rejectValue("title", "lifeevent.fault.title");
        }
        if (kind.get().isSensitive() && !form.isConsentGiven()) {
            errors.rejectValue("consent", "lifeevent.fault.consent");
        }
    }

    private Optional<EventDate> date() {
        var month = number("month", form.typedMonth());
        var day = number("day", form.typedDay());
        var year = number("year", form.typedYear());
        if (month == null) {
            missing("month", "lifeevent.fault.month");
        }
        if (form.isYearly() && day == null) {
            missing("day", "lifeevent.fault.day");
        }
        if (form.saysHowOften() && !form.isYearly() && year == null) {
            missing("year", "lifeevent.fault.year");
        }
        return month == null || isFaulty("month", "day", "year") ? Optional.empty() : date(day, month, year);
    }

    private Optional<EventDate> date(@Nullable Integer day, int month, @Nullable Integer year) {
        try {
            return Optional.of(new EventDate(year, month, day));
        } catch (IllegalArgumentException noSuchDay) {
            errors.rejectValue("day", "lifeevent.fault.date");
            return Optional.empty();
        }
    }

    private @Nullable Integer number(String field, String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,4}")) {
            errors.rejectValue(field, "lifeevent.fault.number");
            return null;
        }
        return Integer.valueOf(text);
    }

    private boolean isFaulty(String... fields) {
        return Arrays.stream(fields).anyMatch(errors::hasFieldErrors);
    }

    private void missing(String field, String code) {
        if (!errors.hasFieldErrors(field)) {
            errors.rejectValue(field, code);
        }
    }
}
