package org.advocacycrm.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Optional;
import org.advocacycrm.analytics.explanation.Condition;
import org.advocacycrm.analytics.explanation.Contribution;
import org.advocacycrm.analytics.explanation.Explanation;
import org.advocacycrm.analytics.explanation.Explanations;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.persistence.database.SharesDatabase;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The stories that are told into the demo company are found again by whoever asks why. */
@SpringBootTest(properties = {"crm.demo=true", "crm.company-name=Harbour"})
@SharesDatabase("browser")
class StoriesExplainedTests {

    private final Explanations explanations;
    private final Clock clock;

    @Autowired
    StoriesExplainedTests(Explanations explanations, Clock clock) {
        this.explanations = explanations;
        this.clock = clock;
    }

    @Test
    void franceIsWhatPullsTheQuarterOfTheOutageDownWithoutAnybodyAskingForCountries() {
        var inquiry = explanations.into(Metric.NPS, MetricFilter.EVERYTHING, quarter(-4), quarter(-3));

        assertThat(inquiry.drivers().found().getFirst().condition()).isEqualTo(new Condition(Dimension.COUNTRY, "FR"));
        assertThat(inquiry.drivers().found().getFirst().impact()).isLessThan(-5);
    }

    @Test
    void franceIsTheLargestFallOfTheQuarterOfTheOutage() {
        var split = split(Metric.NPS, -4, -3, Optional.of(Dimension.COUNTRY));

        var largest = split.decomposition().contributions().stream()
                .min(Comparator.comparingDouble(Contribution::rate))
                .orElseThrow();
        assertThat(largest.value()).isEqualTo("FR");
        assertThat(largest.rate()).isNegative();
    }

    @Test
    void theChatIsWhatMakesContactsHard() {
        var drivers = explanations
                .into(Metric.CES, MetricFilter.EVERYTHING, quarter(-2), quarter(-1))
                .drivers();

        assertThat(drivers.found().getFirst().condition()).isEqualTo(new Condition(Dimension.CHANNEL, "CHAT"));
        assertThat(drivers.found().getFirst().impact()).isNegative();
    }

    @Test
    void deliveryIsWhatGotFasterOverTwoYears() {
        var split = split(Metric.CATTR, -8, -1, Optional.of(Dimension.CATEGORY));

        var largest = split.decomposition().contributions().stream()
                .min(Comparator.comparingDouble(Contribution::rate))
                .orElseThrow();
        assertThat(largest.value()).isEqualTo("Delivery");
        assertThat(largest.rate()).isNegative();
    }

    private Explanation.Split split(Metric metric, int before, int after, Optional<Dimension> wanted) {
        var explanation = explanations
                .into(metric, MetricFilter.EVERYTHING, quarter(before), quarter(after))
                .explanation(wanted);
        assertThat(explanation).isInstanceOf(Explanation.Split.class);
        return (Explanation.Split) explanation;
    }

    /** Counted from the quarter of today; −1 is the last complete one. */
    private Period quarter(int number) {
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plus(number, IsoFields.QUARTER_YEARS);
        var start = day.with(IsoFields.DAY_OF_QUARTER, 1);
        return new Period(start, start.plusMonths(3));
    }
}
