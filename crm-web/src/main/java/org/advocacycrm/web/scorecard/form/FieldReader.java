package org.advocacycrm.web.scorecard.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Unit;
import org.advocacycrm.scorecard.FilterText;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads what was typed, and says beside the field what is wrong with it. */
public record FieldReader(Errors errors) {

    public Optional<BigDecimal> number(String field, @Nullable String typed, Unit unit) {
        var text = strip(typed);
        var number = UnitInput.read(text, unit);
        if (number.isEmpty()) {
            errors.rejectValue(field, text.isEmpty() ? "goal.fault.missing" : "goal.fault.number");
        }
        return number;
    }

    public Optional<LocalDate> day(String field, @Nullable String typed) {
        var text = strip(typed);
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            errors.rejectValue(field, text.isEmpty() ? "goal.fault.missing" : "goal.fault.day");
            return Optional.empty();
        }
    }

    /** The text, which may be empty only if it need not be there. */
    public String text(String field, @Nullable String typed, int longest, boolean needed) {
        var text = strip(typed).replace("\r\n", "\n");
        if (needed && text.isEmpty()) {
            errors.rejectValue(field, "goal.fault.missing");
        }
        if (text.length() > longest) {
            errors.rejectValue(field, "goal.fault.long", new Object[] {longest}, null);
        }
        return text;
    }

    public Optional<Metric> metric(String field, @Nullable String slug) {
        var metric = Metric.named(strip(slug));
        if (metric.isEmpty()) {
            errors.rejectValue(field, "goal.fault.choose");
        }
        return metric;
    }

    /** The rows a page sent along; whatever is not a filter is a page that was tampered with. */
    public MetricFilter filter(@Nullable String text) {
        try {
            return FilterText.read(strip(text));
        } catch (IllegalArgumentException notAFilter) {
            errors.reject("goal.fault.filter");
            return MetricFilter.EVERYTHING;
        }
    }

    /** The days a page sent along. */
    public Optional<Period> period(@Nullable String from, @Nullable String to) {
        var period = days(from, to);
        if (period.isEmpty()) {
            errors.reject("goal.fault.period");
        }
        return period;
    }

    static Optional<Period> days(@Nullable String from, @Nullable String to) {
        try {
            return Optional.of(new Period(LocalDate.parse(strip(from)), LocalDate.parse(strip(to))));
        } catch (DateTimeException | IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }

    public static @Nullable AccountId account(@Nullable String id) {
        try {
            return strip(id).isEmpty() ? null : new AccountId(UUID.fromString(strip(id)));
        } catch (IllegalArgumentException notAnAccount) {
            return null;
        }
    }

    /** What the visitor saw; none of a new thing. */
    public static Revision revision(@Nullable String number) {
        var text = strip(number);
        return text.matches("\\d{1,18}") ? new Revision(Long.parseLong(text)) : Revision.NEVER_STORED;
    }

    static String strip(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
