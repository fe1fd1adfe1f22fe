package org.advocacycrm.web.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One cell of an exported table. What is not known is an empty cell, never a zero. */
public sealed interface Cell {

    record Text(String value) implements Cell {}

    record Figure(BigDecimal value) implements Cell {}

    record Day(LocalDate value) implements Cell {}

    record Empty() implements Cell {}

    static Cell text(@Nullable String value) {
        return value == null || value.isEmpty() ? new Empty() : new Text(value);
    }

    static Cell number(long value) {
        return new Figure(BigDecimal.valueOf(value));
    }

    /** The number in as many digits as it takes to tell it from its neighbours. */
    static Cell number(@Nullable Double value) {
        return value == null ? new Empty() : new Figure(BigDecimal.valueOf(value));
    }

    static Cell number(@Nullable BigDecimal value) {
        return value == null ? new Empty() : new Figure(value);
    }

    static Cell date(@Nullable LocalDate value) {
        return value == null ? new Empty() : new Day(value);
    }

    static Cell empty() {
        return new Empty();
    }
}
