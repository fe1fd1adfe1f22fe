package org.advocacycrm.web.recognition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What was typed into a field, and what is wrong with it. */
record Typed(Errors errors, LocalDate today) {

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** An identifier that the page gave the form; a new one where somebody changed it. */
    static UUID id(@Nullable String typed) {
        try {
            return UUID.fromString(text(typed));
        } catch (IllegalArgumentException changed) {
            return UUID.randomUUID();
        }
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String typed) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text(typed)))
                .findFirst();
    }

    void words(String field, @Nullable String typed, int most) {
        var text = text(typed);
        if (text.isEmpty()) {
            errors.rejectValue(field, "recognition.fault." + field);
        } else if (text.length() > most) {
            errors.rejectValue(field, "recognition.fault.long", new Object[] {most, text.length()}, "");
        }
    }

    /** A day that is not in the future. */
    Optional<LocalDate> day(String field, @Nullable String typed) {
        try {
            var day = LocalDate.parse(text(typed));
            if (!day.isAfter(today) && day.isAfter(today.minusYears(10))) {
                return Optional.of(day);
            }
            errors.rejectValue(field, "recognition.fault.day.not-yet");
        } catch (DateTimeParseException notADay) {
            errors.rejectValue(field, "recognition.fault.day");
        }
        return Optional.empty();
    }
}
