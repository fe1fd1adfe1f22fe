package org.advocacycrm.web.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.advocacycrm.advocacy.Range;
import org.jspecify.annotations.Nullable;

/** A range as it is typed in a cell: {@code 7-10}, {@code 2+}, {@code <70}, {@code 0-6, none}; nothing for anything. */
enum RangeText {
    /** Answers of 0 to 10; the last value belongs to the range. */
    LIKELIHOOD(10, true),
    /** Counts; the last value belongs to the range. */
    COUNT(1_000_000, false),
    /** 0 to 100, with a last value that does not belong to the range. */
    SATISFACTION(100, true);

    private static final Pattern FORM = Pattern.compile(
            "(?:(\\d{1,7})|(\\d{1,7})\\s*\\+|<\\s*(\\d{1,7})|(\\d{1,7})\\s*[-–]\\s*(<?)\\s*(\\d{1,7}))");

    private final int most;
    private final boolean mayBeNone;

    RangeText(int most, boolean mayBeNone) {
        this.most = most;
        this.mayBeNone = mayBeNone;
    }

    /** Nothing when it is not understood. */
    Optional<Range> read(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Optional.of(Range.ANY);
        }
        var parts = Arrays.stream(text.split(",")).map(String::strip).toList();
        var withNone = parts.contains("none");
        if (withNone && !mayBeNone) {
            return Optional.empty();
        }
        var others = parts.stream().filter(part -> !part.equals("none")).toList();
        if (others.isEmpty()) {
            return Optional.of(Range.NONE);
        }
        var match = FORM.matcher(others.getFirst());
        return others.size() == 1 && match.matches() ? range(match, withNone) : Optional.empty();
    }

    private Optional<Range> range(Matcher match, boolean withNone) {
        Integer from = null;
        Integer below = null;
        if (match.group(1) != null) {
            from = number(match, 1);
            below = from + 1;
        } else if (match.group(2) != null) {
            from = number(match, 2);
        } else if (match.group(3) != null) {
            below = number(match, 3);
        } else {
            from = number(match, 4);
            below = number(match, 6) + (match.group(5).isEmpty() && this != SATISFACTION ? 1 : 0);
        }
        if ((from != null && from > most) || (below != null && below > most + 1)) {
            return Optional.empty();
        }
        var given = withNone || this == COUNT ? Range.Given.EITHER : Range.Given.YES;
        return Optional.of(new Range(given, from, below));
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    String print(Range range) {
        if (range.given() == Range.Given.NO) {
            return "none";
        }
        var text = bounds(range);
        return range.given() == Range.Given.EITHER && mayBeNone && !text.isEmpty() ? text + ", none" : text;
    }

    private String bounds(Range range) {
        var from = range.from();
        var below = range.below();
        if (below != null && this != SATISFACTION) {
            return (from == null ? 0 : from) + "–" + (below - 1);
        }
        if (below != null) {
            return (from == null ? "" : from + "–") + "<" + below;
        }
        if (from != null) {
            return this == LIKELIHOOD ? from + "–" + most : from + "+";
        }
        return range.given() == Range.Given.YES ? "0–" + (this == SATISFACTION ? "<101" : String.valueOf(most)) : "";
    }
}
