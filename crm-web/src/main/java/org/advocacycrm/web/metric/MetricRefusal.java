package org.advocacycrm.web.metric;

import java.util.Collection;
import java.util.List;
import org.advocacycrm.web.frame.json.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A question the API cannot answer: where it is wrong, and what would be allowed there. */
final class MetricRefusal extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private MetricRefusal(HttpStatus status, String type, String detail, String place, Collection<String> allowed) {
        super(status, problem(status, type, detail, place, allowed), null);
    }

    static MetricRefusal unknownMetric(String metric, Collection<String> allowed) {
        return new MetricRefusal(
                HttpStatus.NOT_FOUND, "unknown-metric", "There is no metric '" + metric + "'.", "metric", allowed);
    }

    static MetricRefusal unknownParameter(String parameter, Collection<String> allowed) {
        return new MetricRefusal(
                HttpStatus.BAD_REQUEST,
                "unknown-parameter",
                "This metric has no parameter '" + parameter + "'.",
                parameter,
                allowed);
    }

    static MetricRefusal unusableValue(String parameter, String detail, Collection<String> allowed) {
        return new MetricRefusal(HttpStatus.BAD_REQUEST, "unusable-value", detail, parameter, allowed);
    }

    private static ProblemDetail problem(
            HttpStatus status, String type, String detail, String place, Collection<String> allowed) {
        var problem = Problems.of(status, type, detail);
        problem.setProperty("parameter", place);
        problem.setProperty("allowed", List.copyOf(allowed));
        return problem;
    }
}
