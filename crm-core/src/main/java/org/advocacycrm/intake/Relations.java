package org.advocacycrm.intake;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.advocacycrm.feedback.FeedbackKind;

/** What fields of one record say about each other. */
final class Relations {

    private Relations() {}

    static RecordFormat.Relation notBefore(String later, String earlier) {
        return notBefore(later, earlier, LocalDate::parse);
    }

    static RecordFormat.Relation momentNotBefore(String later, String earlier) {
        return notBefore(later, earlier, Instant::parse);
    }

    private static <T extends Comparable<? super T>> RecordFormat.Relation notBefore(
            String later, String earlier, Function<String, T> reader) {
        return values -> {
            var end = values.get(later);
            var start = values.get(earlier);
            return end == null || start == null || reader.apply(end).compareTo(reader.apply(start)) >= 0
                    ? Optional.empty()
                    : Optional.of(new Fault(later, end, "is before " + earlier + " " + start));
        };
    }

    static Optional<Fault> scaleFitsKind(Map<String, String> values) {
        var kind = FeedbackKind.valueOf(requireNonNull(values.get("kind")));
        var scales = switch (kind) {
            case NPS -> Set.of("10");
            case CSAT -> Set.of("5");
            case CES -> Set.of("5", "7", "10");
            case RATING -> Set.of("5", "10");
        };
        var standard = switch (kind) {
            case NPS, RATING -> "10";
            case CSAT -> "5";
            case CES -> "7";
        };
        var scale = values.computeIfAbsent("scale_max", field -> standard);
        return scales.contains(scale)
                ? Optional.empty()
                : Optional.of(new Fault(
                        "scale_max",
                        scale,
                        "is not a scale of " + kind + ": "
                                + String.join(", ", scales.stream().sorted().toList())));
    }

    static Optional<Fault> scoreOrSkipped(Map<String, String> values) {
        var score = values.get("score");
        var skipped = values.computeIfAbsent("skipped", field -> "false").equals("true");
        if (skipped && score != null) {
            return Optional.of(new Fault("score", score, "is given although skipped is true"));
        }
        return skipped || score != null
                ? Optional.empty()
                : Optional.of(
                        new Fault("score", "", "is missing: a question that was not answered says skipped = true"));
    }

    static Optional<Fault> scoreFitsScale(Map<String, String> values) {
        var score = values.get("score");
        if (score == null) {
            return Optional.empty();
        }
        var least = requireNonNull(values.get("kind")).equals("NPS") ? 0 : 1;
        var most = Long.parseLong(requireNonNull(values.get("scale_max")));
        var number = Long.parseLong(score);
        return number >= least && number <= most
                ? Optional.empty()
                : Optional.of(new Fault("score", score, "is not between " + least + " and " + most));
    }

    static Optional<Fault> renewedValueOnlyWhenRenewed(Map<String, String> values) {
        var value = values.get("renewed_value");
        return value == null || "RENEWED".equals(values.get("outcome"))
                ? Optional.empty()
                : Optional.of(new Fault("renewed_value", value, "is given although outcome is not renewed"));
    }
}
