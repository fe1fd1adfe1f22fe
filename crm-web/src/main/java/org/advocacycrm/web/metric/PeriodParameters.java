package org.advocacycrm.web.metric;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.advocacycrm.shared.Period;
import org.springframework.util.MultiValueMap;

/** A period as two parameters of a link name it: its first day and the day after its last. */
record PeriodParameters(MultiValueMap<String, String> parameters, String from, String to) {

    Period period() {
        var first = day(from);
        var end = day(to);
        if (!first.isBefore(end)) {
            throw MetricRefusal.unusableValue(to, "The period has to end after it starts.", List.of());
        }
        return new Period(first, end);
    }

    private LocalDate day(String name) {
        var text = parameters.getFirst(name);
        if (text == null || text.isEmpty()) {
            throw MetricRefusal.unusableValue(name, "Say '" + name + "' as a date such as 2026-01-31.", List.of());
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw MetricRefusal.unusableValue(name, "'" + text + "' is not a date such as 2026-01-31.", List.of());
        }
    }
}
