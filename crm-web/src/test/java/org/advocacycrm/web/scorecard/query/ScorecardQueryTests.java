package org.advocacycrm.web.scorecard.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.advocacycrm.analytics.scorecard.Comparison;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;
import org.advocacycrm.subscription.RelativePeriod;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class ScorecardQueryTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void readsBackWhatItWrote() {
        var random = new Random(20261121);
        for (var round = 0; round < 1_000; round++) {
            var query = anyQuery(random);

            var asked = ask(query.at("/staff/scorecard"));

            assertThat(asked).as("round %d of seed 20261121", round).isEqualTo(new Asked(query, List.of()));
        }
    }

    @Test
    void showsTheLastCompleteQuarterAgainstTheOneBefore() {
        var query = ask("/staff/scorecard").query();

        assertThat(query.period()).isEqualTo(new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1)));
        assertThat(query.comparedWith()).isEqualTo(new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 1)));
    }

    @Test
    void comparesWithTheSameQuarterOfTheYearBefore() {
        var query = ask("/staff/scorecard?period=2026-Q3&cmp=year").query();

        assertThat(query.comparedWith()).isEqualTo(new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 10, 1)));
    }

    @Test
    void passesOverWhatItDoesNotUnderstandAndSaysSo() {
        var asked = ask(
                "/staff/scorecard?period=soon&cmp=neighbour&colour=red&day=2026-01-01&country=DE&layer=cellar&view=mine");

        assertThat(asked.ignored()).containsExactlyInAnyOrder("period", "cmp", "colour", "day", "layer", "view");
        assertThat(asked.query().filter()).isEqualTo(MetricFilter.of(Dimension.COUNTRY, "DE"));
    }

    @Test
    void takesFieldsLeftEmptyForNoWish() {
        var asked = ask("/staff/scorecard?period=&cmp=&country=&from=&until=");

        assertThat(asked.ignored()).isEmpty();
        assertThat(asked.query().filter()).isEqualTo(MetricFilter.EVERYTHING);
    }

    private static Asked ask(String address) {
        var parameters = new LinkedMultiValueMap<String, String>();
        UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .forEach((name, values) -> values.forEach(value ->
                        parameters.add(name, URLDecoder.decode(value == null ? "" : value, StandardCharsets.UTF_8))));
        return Asked.by(parameters, TODAY, Set.of());
    }

    private static ScorecardQuery anyQuery(Random random) {
        var comparison = random.nextBoolean() ? Comparison.PREVIOUS : Comparison.SAME_LAST_YEAR;
        var layer = random.nextBoolean() ? null : List.of(Layer.values()).get(random.nextInt(Layer.values().length));
        var view = random.nextBoolean() ? null : new UUID(random.nextLong(), random.nextLong());
        var query = new ScorecardQuery(anyChoice(random), comparison, anyFilter(random));
        var cut = random.nextBoolean() ? null : Dimension.COUNTRY;
        return query.with(new Lens(layer, cut, view));
    }

    private static PeriodChoice anyChoice(Random random) {
        var month = YearMonth.of(2015 + random.nextInt(12), 1 + random.nextInt(12));
        var day = month.atDay(1 + random.nextInt(28));
        return switch (random.nextInt(5)) {
            case 0 -> new PeriodChoice.Month(month);
            case 1 -> PeriodChoice.Quarter.of(day);
            case 2 -> new PeriodChoice.TwelveMonths(month);
            case 3 ->
                PeriodChoice.Relative.on(TODAY, List.of(RelativePeriod.values()).get(random.nextInt(3)));
            default -> new PeriodChoice.Custom(new Period(day, day.plusDays(1 + random.nextInt(500))));
        };
    }

    private static MetricFilter anyFilter(Random random) {
        var filter = MetricFilter.EVERYTHING;
        var texts = List.of("DE", "a,b", "A&B=C", "50 %", "Übersee", "", "+1", "a+b", "#?/", "\"quoted\"", "ü 漢字");
        var dimensions = new ArrayList<>(
                Dimension.STANDARD.stream().filter(some -> !some.isTime()).toList());
        dimensions.add(Dimension.attribute("problem"));
        dimensions.add(Dimension.attribute("waited_2_long"));
        for (var dimension : dimensions) {
            if (random.nextInt(3) == 0) {
                var values = new TreeSet<String>();
                for (var count = 1 + random.nextInt(3); count > 0; count--) {
                    values.add(texts.get(random.nextInt(texts.size())));
                }
                filter = filter.and(dimension, values);
            }
        }
        return filter;
    }
}
