package org.advocacycrm.web.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.web.security.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Where everybody can look up what a number means. */
@SpringBootTest
@AutoConfigureMockMvc
class DefinitionPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @EnumSource(Metric.class)
    void everyMetricHasAPageAndALineInTheListOfAll(Metric metric) {
        assertThat(open("/staff/metrics/" + metric.slug()))
                .hasStatusOk()
                .bodyText()
                .contains("An example", "95% interval", "A mistake it avoids")
                .contains("/staff/scorecard/" + metric.slug());
        assertThat(open("/staff/metrics")).bodyText().contains("/staff/metrics/" + metric.slug());
    }

    @Test
    void theExampleOfTheTimeToResolutionNamesItsThreeClocks() {
        assertThat(open("/staff/metrics/cattr"))
                .bodyText()
                .contains("9.0 h", "28.0 h", "164.0 h")
                .contains("Wall clock", "Working hours", "Net: without waiting for the customer");
    }

    @Test
    void thereIsNoPageForWhatIsNoMetric() {
        assertThat(open("/staff/metrics/happiness")).hasStatus(404);
    }

    private MvcTestResult open(String path) {
        return mvc.get().uri(path).with(user(People.staff())).exchange();
    }
}
