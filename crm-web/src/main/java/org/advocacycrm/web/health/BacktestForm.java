package org.advocacycrm.web.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.advocacycrm.health.HealthRules;
import org.advocacycrm.health.trial.TrialQuestion.WhoWasLost;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What a definition is to be held against, every field as it was typed.
 *
 * @param version a number, or {@code draft}
 */
record BacktestForm(
        @Nullable String version,
        @Nullable String day,
        @Nullable String days,
        @Nullable String enough) {

    static final String DRAFT = "draft";
    private static final int HALF_A_YEAR = 180;

    /** Half a year back, which has just come to its end. */
    static BacktestForm of(String version, HealthRules rules, LocalDate today) {
        return new BacktestForm(
                version,
                today.minusDays(HALF_A_YEAR).toString(),
                Integer.toString(HALF_A_YEAR),
                BigDecimal.valueOf(rules.enough() * 100).stripTrailingZeros().toPlainString());
    }

    Optional<WhoWasLost> check(BindingResult errors, LocalDate today) {
        var from = date();
        if (from.isEmpty() || !from.get().isBefore(today)) {
            errors.rejectValue("day", "health.backtest.fault.day");
        }
        if (!typed(days).matches("[1-9]\\d{0,3}") || Integer.parseInt(typed(days)) > 1095) {
            errors.rejectValue("days", "health.backtest.fault.days");
        }
        if (!typed(enough).matches("\\d{1,3}(\\.\\d)?") || !(share() > 0 && share() <= 1)) {
            errors.rejectValue("enough", "health.fault.enough");
        }
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        var question = new WhoWasLost(from.orElseThrow(), Integer.parseInt(typed(days)), share());
        if (question.lastDay().isAfter(today)) {
            errors.rejectValue("days", "health.backtest.fault.not-over");
            return Optional.empty();
        }
        return Optional.of(question);
    }

    /** Absent for the draft. */
    @Nullable
    Integer number() {
        return typed(version).matches("\\d{1,6}") ? Integer.valueOf(typed(version)) : null;
    }

    private double share() {
        return Double.parseDouble(typed(enough)) / 100;
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(typed(day)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static String typed(@Nullable String field) {
        return field == null ? "" : field.strip();
    }
}
