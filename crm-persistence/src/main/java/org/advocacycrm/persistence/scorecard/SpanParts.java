package org.advocacycrm.persistence.scorecard;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.advocacycrm.persistence.scorecard.RowFamily.RowSource;
import org.advocacycrm.scorecard.TallyQuery;

/** Spans in the largest parts that are rolled up; what is left over is counted by the rows. */
final class SpanParts {

    private final RowFamily family;
    private final TallyQuery query;
    private final List<Part> parts = new ArrayList<>();
    private final List<RowSource> sources = new ArrayList<>();

    SpanParts(RowFamily family, TallyQuery query) {
        this.family = family;
        this.query = query;
    }

    private record Part(int position, String subject, String grain, String from, String to, int mostCode) {}

    void add(int position, Span<?> span) {
        for (var part : SpanPart.of(span.from(), span.to())) {
            var from = part.from() == null ? "-infinity" : part.from().toString();
            parts.add(new Part(
                    position,
                    span.subject(),
                    grain(span.subject(), part),
                    from,
                    part.to().toString(),
                    span.mostCode()));
        }
    }

    private String grain(String subject, SpanPart part) {
        if (RollupSql.rollsUp(query.filter(), query.groupBy(), subject, part.grain())) {
            return part.grain().name();
        }
        var source = Objects.requireNonNull(family.sources().get(subject), subject);
        if (!sources.contains(source)) {
            sources.add(source);
        }
        return RollupSql.ROWS + sources.indexOf(source);
    }

    List<RowSource> sources() {
        return List.copyOf(sources);
    }

    Map<String, String> parameters() {
        return Map.of(
                "positions", array(Part::position),
                "subjects", array(Part::subject),
                "grains", array(Part::grain),
                "froms", array(Part::from),
                "tos", array(Part::to),
                "mostCodes", array(Part::mostCode));
    }

    private String array(Function<Part, Object> value) {
        return parts.stream().map(value).map(Object::toString).collect(joining(",", "{", "}"));
    }
}
