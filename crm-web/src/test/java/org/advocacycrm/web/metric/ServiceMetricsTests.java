package org.advocacycrm.web.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.advocacycrm.analytics.scorecard.Measurements;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.MetricQuery;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.analytics.service.CaseTimekeeper;
import org.advocacycrm.intake.IncomingRecord;
import org.advocacycrm.intake.RecordIntake;
import org.advocacycrm.intake.RecordType;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Mistakes others make with the metrics of service, each in a category of its own. */
@SpringBootTest
class ServiceMetricsTests {

    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));

    @Autowired
    private RecordIntake intake;

    @Autowired
    private CaseTimekeeper timekeeper;

    @Autowired
    private Measurements measurements;

    @Test
    void firstContactResolutionIsNotKeptAfterAReopening() {
        take(
                serviceCase("reopened", Map.of("resolved_at", "2026-03-02T12:00:00Z")),
                state("reopened", "open", "2026-03-02T10:00:00Z"),
                state("reopened", "resolved", "2026-03-02T12:00:00Z"));
        assertThat(of(Metric.FCR, "reopened").tally())
                .containsEntry("gross", 1L)
                .containsEntry("net", 1L);

        take(state("reopened", "open", "2026-03-03T12:00:00Z"));
        assertThat(of(Metric.FCR, "reopened").tally())
                .containsEntry("resolved", 0L)
                .containsEntry("open", 1L);

        take(state("reopened", "resolved", "2026-03-04T12:00:00Z"));
        assertThat(of(Metric.FCR, "reopened").tally())
                .containsEntry("resolved", 1L)
                .containsEntry("gross", 0L)
                .containsEntry("net", 0L);
    }

    @Test
    void firstContactResolutionIsNotGrantedToACaseNobodyAnswered() {
        take(serviceCase("silent", Map.of("resolved_at", "2026-03-02T12:00:00Z", "contacts", "0")));

        assertThat(of(Metric.FCR, "silent").value()).isNull();
        assertThat(of(Metric.FCR, "silent").tally())
                .containsEntry("resolved", 0L)
                .containsEntry("neverAnswered", 1L);
    }

    @Test
    void mergedCasesAndSpamAreCountedApart() {
        take(
                serviceCase("apart", Map.of("resolved_at", "2026-03-02T12:00:00Z")),
                serviceCase("apart", "2", Map.of("resolved_at", "2026-03-02T12:00:00Z", "disposition", "merged")),
                serviceCase("apart", "3", Map.of("resolved_at", "2026-03-02T12:00:00Z", "disposition", "spam")));

        assertThat(of(Metric.FCR, "apart").tally())
                .containsEntry("resolved", 1L)
                .containsEntry("merged", 1L)
                .containsEntry("spam", 1L);
        assertThat(of(Metric.CATTR, "apart").n()).isOne();
    }

    @Test
    void noZeroHoursEnterTheMeanWhereThereIsNoValue() {
        take(
                serviceCase("mean", Map.of("resolved_at", "2026-03-02T12:00:00Z")),
                serviceCase("mean", "2", Map.of()),
                serviceCase("mean", "3", Map.of("disposition", "spam")));

        var reading = of(Metric.CATTR, "mean");

        assertThat(reading.value()).isEqualTo(2.0);
        assertThat(reading.n()).isOne();
        assertThat(variant(reading, "net").value()).isNull();
        assertThat(variant(reading, "net").n()).isZero();
    }

    @Test
    void differentClocksAreNeverAveraged() {
        take(
                serviceCase("clocks", Map.of("resolved_at", "2026-03-02T12:00:00Z")),
                serviceCase("clocks", "2", Map.of()),
                state("clocks", "open", "2026-03-02T10:00:00Z", "2"),
                state("clocks", "waiting_for_customer", "2026-03-02T11:00:00Z", "2"),
                state("clocks", "resolved", "2026-03-02T20:00:00Z", "2"));

        var reading = of(Metric.CATTR, "clocks");

        assertThat(reading.figures()).containsEntry("clock", "wall");
        assertThat(reading.value()).isEqualTo(6.0);
        assertThat(reading.n()).isEqualTo(2);
        assertThat(variant(reading, "net").value()).isEqualTo(1.0);
        assertThat(variant(reading, "net").n()).isOne();
    }

    @Test
    void theHeadlineIsNetWhereTheStatesOfAllCasesAreKnown() {
        take(
                serviceCase("known", Map.of()),
                state("known", "open", "2026-03-02T10:00:00Z"),
                state("known", "waiting_for_customer", "2026-03-02T11:00:00Z"),
                state("known", "resolved", "2026-03-02T20:00:00Z"));

        var reading = of(Metric.CATTR, "known");

        assertThat(reading.figures()).containsEntry("clock", "net");
        assertThat(reading.value()).isEqualTo(1.0);
        assertThat(variant(reading, "wall").value()).isEqualTo(10.0);
    }

    @Test
    void trendAndGroupsAreReadByTheClockOfTheirHeadline() {
        take(
                serviceCase(
                        "trend", Map.of("resolved_at", "2026-02-20T10:00:00Z", "opened_at", "2026-02-20T08:00:00Z")),
                serviceCase("trend", "2", Map.of()),
                state("trend", "open", "2026-03-02T10:00:00Z", "2"),
                state("trend", "resolved", "2026-03-02T13:00:00Z", "2"));
        var february = new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1));

        var series = measurements.series(
                Metric.CATTR, MetricFilter.of(Dimension.CATEGORY, "trend"), List.of(february, MARCH));

        assertThat(series.getLast().figures()).containsEntry("clock", "net");
        assertThat(series.getFirst().figures()).containsEntry("clock", "net");
        assertThat(series.getFirst().value())
                .as("no state of February is known")
                .isNull();
    }

    private Reading of(Metric metric, String category) {
        var query = new MetricQuery(MARCH, MetricFilter.of(Dimension.CATEGORY, category), List.of());
        return measurements.of(metric, query).reading();
    }

    private static Reading variant(Reading reading, String name) {
        return Objects.requireNonNull(reading.variants().get(name));
    }

    private void take(IncomingRecord... records) {
        assertThat(intake.take("desk", List.of(records)).rejections()).isEmpty();
        timekeeper.catchUp();
    }

    private static IncomingRecord serviceCase(String category, Map<String, String> more) {
        return serviceCase(category, "1", more);
    }

    private static IncomingRecord serviceCase(String category, String number, Map<String, String> more) {
        var fields = new HashMap<>(Map.of(
                "external_id",
                category + number,
                "customer_external_id",
                category + number,
                "category",
                category,
                "opened_at",
                "2026-03-02T10:00:00Z"));
        fields.putAll(more);
        return new IncomingRecord(RecordType.CASES, 1, fields, true);
    }

    private static IncomingRecord state(String category, String state, String since) {
        return state(category, state, since, "1");
    }

    private static IncomingRecord state(String category, String state, String since, String number) {
        return new IncomingRecord(
                RecordType.CASE_STATES,
                1,
                Map.of(
                        "external_id",
                        category + number + since,
                        "case_external_id",
                        category + number,
                        "state",
                        state,
                        "since",
                        since));
    }
}
