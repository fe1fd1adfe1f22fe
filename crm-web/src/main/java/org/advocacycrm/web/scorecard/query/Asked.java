package org.advocacycrm.web.scorecard.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.advocacycrm.analytics.scorecard.Comparison;
import org.advocacycrm.analytics.signoff.Edition;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.subscription.RelativePeriod;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A scorecard query as it was read from an address, and the parameters that were passed over because nobody
 * understands them.
 */
public record Asked(ScorecardQuery query, List<String> ignored) {

    public static Asked by(MultiValueMap<String, String> parameters, LocalDate today, Set<String> othersKnown) {
        return new Reader(parameters, today).read(othersKnown);
    }

    private static final class Reader {

        private final MultiValueMap<String, String> parameters;
        private final LocalDate today;
        private final List<String> ignored = new ArrayList<>();

        private Reader(MultiValueMap<String, String> parameters, LocalDate today) {
            this.parameters = parameters;
            this.today = today;
        }

        private Asked read(Set<String> othersKnown) {
            var query =
                    new ScorecardQuery(choice(), comparison(), filter(), edition(), new Lens(layer(), cut(), view()));
            parameters.keySet().stream()
                    .filter(name -> !isKnown(name) && !othersKnown.contains(name))
                    .forEach(ignored::add);
            return new Asked(query, ignored.stream().sorted().toList());
        }

        private static boolean isKnown(String name) {
            return Set.of(
                                    ScorecardQuery.PERIOD,
                                    ScorecardQuery.FROM,
                                    ScorecardQuery.UNTIL,
                                    ScorecardQuery.COMPARISON,
                                    ScorecardQuery.FIGURES,
                                    Lens.LAYER,
                                    Lens.CUT,
                                    Lens.VIEW)
                            .contains(name)
                    || filter(name).isPresent();
        }

        private static Optional<Dimension> filter(String name) {
            return Dimension.named(name).filter(dimension -> !dimension.isTime());
        }

        private PeriodChoice choice() {
            var code = first(ScorecardQuery.PERIOD);
            var byDefault = PeriodChoice.Relative.on(today, RelativePeriod.LAST_QUARTER);
            if (code.isEmpty()) {
                return byDefault;
            }
            var choice = code.equals(PeriodChoice.Custom.CODE)
                    ? PeriodChoice.between(first(ScorecardQuery.FROM), first(ScorecardQuery.UNTIL))
                    : RelativePeriod.named(code)
                            .<PeriodChoice>map(relative -> PeriodChoice.Relative.on(today, relative))
                            .or(() -> PeriodChoice.named(code));
            return choice.orElseGet(() -> {
                ignored.add(ScorecardQuery.PERIOD);
                return byDefault;
            });
        }

        private Comparison comparison() {
            var code = first(ScorecardQuery.COMPARISON);
            return ScorecardQuery.comparisonNamed(code).orElseGet(() -> {
                if (!code.isEmpty()) {
                    ignored.add(ScorecardQuery.COMPARISON);
                }
                return Comparison.PREVIOUS;
            });
        }

        private Edition edition() {
            var code = first(ScorecardQuery.FIGURES);
            return ScorecardQuery.editionNamed(code).orElseGet(() -> {
                if (!code.isEmpty()) {
                    ignored.add(ScorecardQuery.FIGURES);
                }
                return new Edition.Usual();
            });
        }

        private @Nullable Layer layer() {
            var code = first(Lens.LAYER);
            var layer = Layer.named(code);
            if (layer.isEmpty() && !code.isEmpty()) {
                ignored.add(Lens.LAYER);
            }
            return layer.orElse(null);
        }

        private @Nullable Dimension cut() {
            var code = first(Lens.CUT);
            var cut = filter(code);
            if (cut.isEmpty() && !code.isEmpty()) {
                ignored.add(Lens.CUT);
            }
            return cut.orElse(null);
        }

        private @Nullable UUID view() {
            var code = first(Lens.VIEW);
            try {
                return code.isEmpty() ? null : UUID.fromString(code);
            } catch (IllegalArgumentException notAView) {
                ignored.add(Lens.VIEW);
                return null;
            }
        }

        private MetricFilter filter() {
            var filter = MetricFilter.EVERYTHING;
            for (var parameter : parameters.entrySet()) {
                var dimension = filter(parameter.getKey());
                var wanted = new TreeSet<>(parameter.getValue());
                wanted.remove("");
                if (dimension.isPresent() && !wanted.isEmpty()) {
                    var values = new TreeSet<String>();
                    wanted.forEach(value -> values.add(ScorecardQuery.unescape(value)));
                    filter = filter.and(dimension.get(), values);
                }
            }
            return filter;
        }

        private String first(String name) {
            var value = parameters.getFirst(name);
            return value == null ? "" : value.strip();
        }
    }
}
