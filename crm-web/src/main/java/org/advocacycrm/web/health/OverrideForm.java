package org.advocacycrm.web.health;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.standing.override.HealthOverride;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A score that is to be set, every field as it was typed. */
record OverrideForm(
        @Nullable String value,
        @Nullable String days,
        @Nullable String reason) {

    private static final int LONGEST_REASON = 500;

    static OverrideForm empty() {
        return new OverrideForm("", "30", "");
    }

    Optional<HealthOverride> check(BindingResult errors, String author, Instant now) {
        if (!typed(value).matches("\\d{1,2}(\\.\\d)?|100(\\.0)?")) {
            errors.rejectValue("value", "health.override.fault.value");
        }
        if (!typed(days).matches("[1-9]\\d?") || Integer.parseInt(typed(days)) > HealthOverride.LONGEST.toDays()) {
            errors.rejectValue("days", "health.override.fault.days");
        }
        if (typed(reason).isEmpty() || typed(reason).length() > LONGEST_REASON) {
            errors.rejectValue("reason", "health.override.fault.reason");
        }
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new HealthOverride(
                        UUID.randomUUID(),
                        Double.parseDouble(typed(value)),
                        typed(reason),
                        author,
                        now,
                        now.plusSeconds(Integer.parseInt(typed(days)) * 86_400L),
                        null));
    }

    private static String typed(@Nullable String field) {
        return field == null ? "" : field.strip();
    }
}
