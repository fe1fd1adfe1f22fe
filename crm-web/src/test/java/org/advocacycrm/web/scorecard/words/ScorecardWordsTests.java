package org.advocacycrm.web.scorecard.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.advocacycrm.analytics.scorecard.BalancedScorecard;
import org.advocacycrm.analytics.scorecard.Change;
import org.advocacycrm.analytics.scorecard.Comparison;
import org.advocacycrm.analytics.scorecard.Goal;
import org.advocacycrm.analytics.scorecard.Interval;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.analytics.scorecard.Unit;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.EvidenceSet;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.FrameConfiguration;
import org.advocacycrm.web.scorecard.query.PeriodChoice;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class ScorecardWordsTests {

    private static final ScorecardQuery QUERY =
            new ScorecardQuery(new PeriodChoice.Quarter(2026, 3), Comparison.PREVIOUS, MetricFilter.EVERYTHING);

    private final ScorecardWords words = new ScorecardWords(
            new AnnotationConfigApplicationContext(FrameConfiguration.class),
            new Company("Harbour", ZoneOffset.UTC, Currency.getInstance("EUR")),
            Locale.ENGLISH);
    private final PeriodWords periods = words.periods(QUERY);

    @Test
    void saysThatASmallDifferenceIsNone() {
        assertThat(words.change(line(Metric.NPS, reading(30, 212, 5), reading(36, 200, 5)), periods))
                .isEqualTo("−6 vs previous quarter, no detectable change");
    }

    @Test
    void saysWhichWayAChangeWent() {
        assertThat(words.change(line(Metric.NPS, reading(10, 212, 2), reading(36, 200, 2)), periods))
                .isEqualTo("−26 vs previous quarter, worse");
        assertThat(words.change(line(Metric.CHURN, reading(0.02, 212, 0.001), reading(0.05, 200, 0.001)), periods))
                .isEqualTo("−3.0 pp vs previous quarter, better");
    }

    @Test
    void concludesNothingFromFewRows() {
        var thin = line(Metric.NPS, reading(-100, 12, 2), reading(36, 200, 2));

        assertThat(Verdict.of(thin)).isEqualTo(Verdict.TOO_FEW);
        assertThat(Verdict.of(thin).tone()).isEqualTo("none");
        assertThat(words.change(thin, periods)).isEqualTo("n = 12, too few to compare");
        assertThat(words.change(line(Metric.NPS, reading(10, 212, 2), reading(36, 29, 2)), periods))
                .isEqualTo("n = 29 in the previous quarter, too few to compare");
    }

    @Test
    void drawsTheLineAtThirtyRows() {
        assertThat(Verdict.of(line(Metric.NPS, reading(10, 30, 2), reading(36, 30, 2))))
                .isEqualTo(Verdict.WORSE);
    }

    @Test
    void saysWhyThereIsNothingToCompare() {
        assertThat(words.change(line(Metric.NPS, Reading.NO_DATA, reading(36, 200, 2)), periods))
                .isEqualTo("Nothing to measure in this period");
        assertThat(words.change(line(Metric.NPS, reading(36, 200, 2), Reading.NO_DATA), periods))
                .isEqualTo("No data for the previous quarter to compare with");
    }

    @Test
    void refusesAFilterThatAMetricDoesNotHave() {
        var uncut = new ScorecardLine(
                Metric.CHURN,
                Metric.CHURN.definition(),
                Reading.NO_DATA,
                Reading.NO_DATA,
                null,
                List.of(),
                Set.of(Dimension.CHANNEL),
                Goal.NONE);

        assertThat(words.change(uncut, periods)).isEqualTo("This metric cannot be filtered by Channel");
    }

    @Test
    void namesTheTwoBiggestChangesTheBiggestFirst() {
        var scorecard = scorecard(
                line(Metric.CSAT, reading(0.5, 900, 0.01), reading(0.6, 900, 0.01)),
                line(Metric.CES, reading(5, 900, 1), reading(5.1, 900, 1)),
                line(Metric.NPS, reading(50, 900, 1), reading(20, 900, 1)));

        assertThat(words.headline(scorecard, periods))
                .isEqualTo(
                        "The biggest changes vs previous quarter: Net promoter score +30 (better); Customer satisfaction −10.0 pp (worse).");
    }

    @Test
    void saysSoWhenNothingChanged() {
        var scorecard = scorecard(line(Metric.NPS, reading(30, 212, 5), reading(36, 200, 5)));

        assertThat(words.headline(scorecard, periods))
                .isEqualTo("No metric changed detectably against the previous quarter.");
    }

    @Test
    void printsEachUnitTheWayItIsRead() {
        var figures = words.figures();

        assertThat(figures.value(39.8398, Unit.POINTS)).isEqualTo("+40");
        assertThat(figures.value(-5.5, Unit.POINTS)).isEqualTo("−6");
        assertThat(figures.value(-0.2, Unit.POINTS)).isEqualTo("0");
        assertThat(figures.value(0.26537, Unit.RATIO)).isEqualTo("26.5%");
        assertThat(figures.value(0.05, Unit.GROWTH)).isEqualTo("+5.0%");
        assertThat(figures.value(197.328408, Unit.HOURS)).isEqualTo("197.3 h");
        assertThat(figures.value(5.555, Unit.SCALE_OF_7)).isEqualTo("5.56 of 7");
        assertThat(figures.value(null, Unit.RATIO)).isEqualTo("No data");
        assertThat(figures.interval(new Interval(37.2249, 42.4546), Unit.POINTS))
                .isEqualTo("+37 to +42");
        assertThat(figures.amount(new BigDecimal("1234.5"))).isEqualTo("1,234.5");
    }

    @Test
    void namesPeriods() {
        assertThat(periods.name()).isEqualTo("Q3 2026");
        assertThat(periods.days()).isEqualTo("1 Jul 2026 – 30 Sep 2026");
        assertThat(periods.name(new PeriodChoice.Month(YearMonth.of(2026, 9)))).isEqualTo("September 2026");
        assertThat(periods.name(new PeriodChoice.TwelveMonths(YearMonth.of(2026, 10))))
                .isEqualTo("Twelve months to October 2026");
    }

    @Test
    void namesWhoseFiguresTheseAre() {
        var filter = MetricFilter.EVERYTHING
                .and(Dimension.COUNTRY, new TreeSet<>(List.of("DE", MetricFilter.NOT_GIVEN)))
                .and(Dimension.SEGMENT, "SUPER_ADVOCATE");

        assertThat(words.scope(MetricFilter.EVERYTHING)).isEqualTo("All customers");
        assertThat(words.scope(filter)).isEqualTo("Segment: Super-advocate; Country: Not given or Germany");
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryMetric(Metric metric) {
        assertThat(words.name(metric)).isNotBlank();
        assertThat(words.help(metric)).isNotBlank();
        assertThat(words.exclusions(metric)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEverySetOfRows(EvidenceSet set) {
        assertThat(words.name(set)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryVerdict(Verdict verdict) {
        assertThat(words.status(verdict)).isNotBlank();
    }

    private static BalancedScorecard scorecard(ScorecardLine... lines) {
        return new BalancedScorecard(
                QUERY.period(),
                QUERY.comparison(),
                QUERY.comparedWith(),
                QUERY.filter(),
                Instant.parse("2026-11-21T12:00:00Z"),
                List.of(lines));
    }

    private static ScorecardLine line(Metric metric, Reading reading, Reading compared) {
        var change = Change.between(compared, reading).orElse(null);
        return new ScorecardLine(
                metric, metric.definition(), reading, compared, change, List.of(), Set.of(), Goal.NONE);
    }

    private static Reading reading(double value, long n, double error) {
        return new Reading(value, n, null, error, Map.of(), Map.of(), Map.of());
    }
}
