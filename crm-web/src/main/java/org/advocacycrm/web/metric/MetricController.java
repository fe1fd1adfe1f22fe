package org.advocacycrm.web.metric;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.analytics.scorecard.Measurements;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.shared.Company;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/metrics", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Metrics", description = "Every number of the scorecard, with its n, its interval and what it was made of")
class MetricController {

    private final Measurements measurements;
    private final Company company;
    private final MessageSource messages;

    MetricController(Measurements measurements, Company company, MessageSource messages) {
        this.measurements = measurements;
        this.company = company;
        this.messages = messages;
    }

    @GetMapping
    @Operation(summary = "The metrics there are, with their definitions and the dimensions each can be cut by")
    List<MetricLine> list(Locale locale) {
        return Arrays.stream(Metric.values())
                .map(metric -> MetricLine.of(metric, messages, locale))
                .toList();
    }

    @GetMapping("/{metric}")
    @Operation(
            summary = "One metric for a period, as a whole and per group",
            description = "Any dimension of the metric filters, under its own name and as often as there are values:"
                    + " channel=EMAIL&channel=PHONE. An empty value stands for rows without one. Ratios are given as"
                    + " such (0.265 is 26.5 %), never rounded; value and interval are null without data.")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            required = true,
            description = "First local date",
            schema = @Schema(type = "string", format = "date"))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            required = true,
            description = "The local date after the last",
            schema = @Schema(type = "string", format = "date"))
    @Parameter(
            name = "groupBy",
            in = ParameterIn.QUERY,
            description = "Dimensions, separated by commas: channel, month, …",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "channel",
            in = ParameterIn.QUERY,
            description = "A filter, as an example of all dimensions",
            schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", description = "The figure")
    @ApiResponse(responseCode = "400", description = "A parameter is unknown or unusable; the problem names it")
    @ApiResponse(responseCode = "404", description = "There is no such metric")
    MetricJson read(
            @PathVariable String metric,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        var wanted = Metric.named(metric)
                .orElseThrow(() -> MetricRefusal.unknownMetric(
                        metric, Arrays.stream(Metric.values()).map(Metric::slug).toList()));
        var query = new MetricQuestion(wanted, parameters).query();
        return MetricJson.of(measurements.of(wanted, query), company.zone());
    }
}
