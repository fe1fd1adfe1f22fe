package org.advocacycrm.web.metric;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import org.advocacycrm.analytics.explanation.Explanations;
import org.advocacycrm.analytics.scorecard.Metric;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/metrics/{metric}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Metrics")
class ExplanationController {

    private final Explanations explanations;

    ExplanationController(Explanations explanations) {
        this.explanations = explanations;
    }

    @GetMapping("/explanation")
    @Operation(
            summary = "Why a metric changed: its change, split exactly by one dimension",
            description = "The sum of mix and rate over all contributions is the change. Any dimension of the metric"
                    + " filters, as with the metric itself.")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            required = true,
            schema = @Schema(type = "string", format = "date"))
    @Parameter(name = "to", in = ParameterIn.QUERY, required = true, schema = @Schema(type = "string", format = "date"))
    @Parameter(
            name = "compareFrom",
            in = ParameterIn.QUERY,
            description = "Without it the period before, of the same length",
            schema = @Schema(type = "string", format = "date"))
    @Parameter(name = "compareTo", in = ParameterIn.QUERY, schema = @Schema(type = "string", format = "date"))
    @Parameter(
            name = "dimension",
            in = ParameterIn.QUERY,
            description = "Without it the one that explains most",
            schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", description = "The split; the reason where the metric cannot be split")
    @ApiResponse(responseCode = "400", description = "A parameter is unknown or unusable; the problem names it")
    @ApiResponse(responseCode = "404", description = "There is no such metric")
    ExplanationJson explanation(
            @PathVariable String metric,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        var question = new ExplanationQuestion(metric(metric), parameters);
        var period = question.period();
        var compared = question.comparedWith();
        var inquiry = explanations.into(question.metric(), question.filter(), compared, period);
        return ExplanationJson.of(question, inquiry.explanation(question.dimension()));
    }

    @GetMapping("/drivers")
    @Operation(
            summary = "What drives a metric: conditions that set rows apart, the largest impact first",
            description = "Every value of every dimension is held against all other rows; p is adjusted for their"
                    + " number by Holm's procedure, and only those below 0.05 are listed.")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            required = true,
            schema = @Schema(type = "string", format = "date"))
    @Parameter(name = "to", in = ParameterIn.QUERY, required = true, schema = @Schema(type = "string", format = "date"))
    @ApiResponse(responseCode = "200", description = "The drivers; none where nothing stands out")
    @ApiResponse(responseCode = "400", description = "A parameter is unknown or unusable; the problem names it")
    @ApiResponse(responseCode = "404", description = "There is no such metric")
    DriversJson drivers(
            @PathVariable String metric,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        var question = new ExplanationQuestion(metric(metric), parameters);
        var period = question.period();
        var inquiry = explanations.into(question.metric(), question.filter(), period.previous(), period);
        return DriversJson.of(question, inquiry.drivers());
    }

    private static Metric metric(String slug) {
        return Metric.named(slug)
                .orElseThrow(() -> MetricRefusal.unknownMetric(
                        slug, Arrays.stream(Metric.values()).map(Metric::slug).toList()));
    }
}
