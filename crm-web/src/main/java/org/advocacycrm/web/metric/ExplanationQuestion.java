package org.advocacycrm.web.metric;

import java.util.List;
import java.util.Optional;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A question about a change as it stands in a link: that about the metric, with the period before and a dimension. */
record ExplanationQuestion(Metric metric, MultiValueMap<String, String> parameters) {

    private static final String COMPARE_FROM = "compareFrom";
    private static final String COMPARE_TO = "compareTo";
    private static final String DIMENSION = "dimension";

    Period period() {
        return new PeriodParameters(parameters, "from", "to").period();
    }

    /** The period before where none is named. */
    Period comparedWith() {
        return parameters.containsKey(COMPARE_FROM) || parameters.containsKey(COMPARE_TO)
                ? new PeriodParameters(parameters, COMPARE_FROM, COMPARE_TO).period()
                : period().previous();
    }

    MetricFilter filter() {
        var rest = new LinkedMultiValueMap<>(parameters);
        rest.keySet().removeAll(List.of(COMPARE_FROM, COMPARE_TO, DIMENSION));
        return new MetricQuestion(metric, rest).query().filter();
    }

    Optional<Dimension> dimension() {
        var name = Optional.ofNullable(parameters.getFirst(DIMENSION)).filter(text -> !text.isEmpty());
        return name.map(text -> Dimension.named(text)
                .filter(dimension -> !dimension.isTime() && metric.isCutBy(dimension))
                .orElseThrow(() -> MetricRefusal.unusableValue(
                        DIMENSION,
                        "'" + metric.slug() + "' cannot be split by '" + text + "'.",
                        metric.dimensions().stream()
                                .filter(dimension -> !dimension.isTime())
                                .map(Dimension::apiName)
                                .toList())));
    }
}
