package org.advocacycrm.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** Files that nobody here made, imported as docs/real-data.md says, against answers that were computed elsewhere. */
@SpringBootTest
@AutoConfigureMockMvc
class RealDataTests {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path DATA = ROOT.resolveSibling("shared").resolve("data");

    @TempDir
    static Path uploads;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient database;

    @DynamicPropertySource
    static void directories(DynamicPropertyRegistry properties) {
        properties.add("crm.data-dir", uploads::toString);
    }

    @BeforeEach
    void needsTheFiles() {
        assumeTrue(Files.isDirectory(DATA), () -> "The real data is not there: " + DATA);
    }

    @Test
    void countsTheAirportSurvey() {
        var outcome = importTwice("sfo-survey-2017", "sfo_survey/2017_SFO_Customer_Survey_20250817.csv");

        assertThat(outcome.path("read").asLong()).isEqualTo(2_831);
        assertThat(outcome.path("rejected").asLong()).isZero();
        assertThat(answers("NPS", "score between 9 and 10")).isEqualTo(1_436);
        assertThat(answers("NPS", "score between 7 and 8")).isEqualTo(968);
        assertThat(answers("NPS", "score between 0 and 6")).isEqualTo(342);
        assertThat(answers("NPS", "skipped")).isEqualTo(85);
        assertThat(answers("CSAT", "score >= 4")).isEqualTo(2_206);
        assertThat(answers("CSAT", "not skipped")).isEqualTo(2_688);
        assertThat(answers("CES", "touchpoint = 'Finding the way' and not skipped"))
                .isEqualTo(2_683);
        assertThat(answers("CES", "touchpoint = 'Security check' and not skipped"))
                .isEqualTo(2_407);
        assertThat(count("feedback where source = 'sfo-2017' and customer_id is not null"))
                .isZero();
        var nps = metric("nps?from=2017-05-01&to=2017-06-01");
        assertThat(nps.path("n").asLong()).isEqualTo(2_746);
        assertThat(nps.path("value").asDouble()).isCloseTo(39.83976693372177, within(1e-13));
        assertThat(nps.path("interval").path("low").asDouble()).isCloseTo(37.2249, within(5e-5));
        assertThat(nps.path("interval").path("high").asDouble()).isCloseTo(42.4546, within(5e-5));
        assertThat(nps.path("tally").path("skipped").asLong()).isEqualTo(85);
        assertThat(metric("csat?from=2017-05-01&to=2017-06-01").path("value").asDouble())
                .isCloseTo(0.820685, within(5e-7));
        assertThat(nps("&attribute.problem=yes")).isCloseTo(18.7702, within(5e-5));
        assertThat(nps("&attribute.problem=no")).isCloseTo(43.6481, within(5e-5));
        assertThat(groups("nps?from=2017-05-01&to=2017-06-01", "attribute.problem"))
                .containsOnly(entry("none", "107 17.76"), entry("no", "2330 43.65"), entry("yes", "309 18.77"));
        findsTheProblemsByItself();
    }

    /** Problems on the day of travel are what the passengers' answers turn on, and nobody had to ask for them. */
    private void findsTheProblemsByItself() {
        var drivers = metric("nps/drivers?from=2017-05-01&to=2017-06-01").path("drivers");
        var top = drivers.get(0);
        assertThat(top.path("dimension").asString()).isEqualTo("attribute.problem");
        assertThat(top.path("value").asString()).isEqualTo("yes");
        assertThat(top.path("with").path("value").asDouble()).isCloseTo(18.7702, within(5e-5));
        assertThat(top.path("with").path("n").asLong()).isEqualTo(309);
        assertThat(top.path("opposite").path("value").asDouble()).isCloseTo(43.6481, within(5e-5));
        assertThat(top.path("impact").asDouble())
                .isCloseTo(39.83976693372177 - top.path("without").path("value").asDouble(), within(1e-9));
    }

    private double nps(String filter) {
        return metric("nps?from=2017-05-01&to=2017-06-01" + filter)
                .path("value")
                .asDouble();
    }

    /** Of every group its n and its value. */
    private Map<String, String> groups(String question, String dimension) {
        var groups = new TreeMap<String, String>();
        metric(question + "&groupBy=" + dimension)
                .path("groups")
                .forEach(group -> groups.put(
                        group.path("key").path(dimension).asString("none"),
                        String.format(
                                Locale.ROOT,
                                "%d %.2f",
                                group.path("n").asLong(),
                                group.path("value").asDouble())));
        return groups;
    }

    @Test
    void keepsTheFinalStateOfEveryIncident() {
        var outcome =
                importTwice("servicenow-incidents", "incidents_servicenow/incident_events_opened_to_2016-04-30.csv.gz");

        assertThat(outcome.path("read").asLong()).isEqualTo(101_045);
        assertThat(outcome.path("stored").asLong()).isEqualTo(17_136);
        assertThat(outcome.path("rejected").asLong()).isZero();
        var resolved = "service_case where source = 'servicenow' and resolved_at is not null";
        assertThat(count(resolved)).isEqualTo(15_906);
        assertThat(count(resolved + " and handovers = 0 and reopenings = 0")).isEqualTo(7_514);
        assertThat(hours("avg(%s)")).isCloseTo(197.328408, within(5e-7));
        assertThat(hours("percentile_cont(0.5) within group (order by %s)")).isCloseTo(28.341667, within(5e-7));
        assertThat(hours("percentile_cont(0.9) within group (order by %s)")).isCloseTo(408.55, within(5e-7));
        assertThat(count(resolved + " and channel = 'IVR'")).isZero();
        var gross = metric("fcr?from=2016-01-01&to=2018-01-01").path("variants").path("gross");
        assertThat(gross.path("n").asLong()).isEqualTo(15_906);
        assertThat(gross.path("value").asDouble()).isEqualTo(7_514 / 15_906.0);
        var cattr = metric("cattr?from=2016-01-01&to=2018-01-01");
        assertThat(cattr.path("mean").asDouble()).isCloseTo(197.328408, within(5e-7));
        assertThat(cattr.path("median").asDouble()).isCloseTo(28.3417, withinPercentage(1));
        assertThat(cattr.path("p90").asDouble()).isCloseTo(408.55, withinPercentage(1));
        assertThat(cattr.path("open").asLong()).isEqualTo(17_136 - 15_906);
        var ivr = metric("cattr?from=2016-01-01&to=2018-01-01&channel=IVR");
        assertThat(ivr.path("n").asLong()).isZero();
        assertThat(ivr.get("value").isNull()).isTrue();
        assertThat(hoursOf("Critical")).isCloseTo(314.146536, within(5e-7));
        assertThat(hoursOf("High")).isCloseTo(179.528049, within(5e-7));
        assertThat(hoursOf("Moderate")).isCloseTo(190.309764, within(5e-7));
        assertThat(hoursOf("Low")).isCloseTo(387.522411, within(5e-7));
        assertThat(groups("cattr?from=2016-01-01&to=2018-01-01", "channel"))
                .containsEntry("PHONE", "15870 197.35")
                .containsOnlyKeys("EMAIL", "PHONE")
                .containsEntry("EMAIL", "36 188.68");
        assertThat(groups("cattr?from=2016-01-01&to=2017-01-01", "month"))
                .containsEntry("2016-01", "0 0.00")
                .containsEntry("2016-02", "36 3.59")
                .containsEntry("2016-03", "6878 101.39")
                .containsEntry("2016-04", "7794 101.28")
                .containsEntry("2016-05", "786 546.64");
    }

    private double hoursOf(String priority) {
        return metric("cattr?from=2016-01-01&to=2018-01-01&attribute.priority=" + priority)
                .path("mean")
                .asDouble();
    }

    @Test
    void makesSeveralRecordsOfOneSubscriber() {
        var outcome = importTwice("telco-cognos", "telco_cognos/telco_cognos_flat.csv");

        assertThat(outcome.path("read").asLong()).isEqualTo(7_043);
        assertThat(outcome.path("stored").asLong()).isEqualTo(3 * 7_043 + 13_747);
        assertThat(outcome.path("rejected").asLong()).isZero();
        var subscribers = "customer where source = 'telco'";
        assertThat(count(subscribers
                        + " and acquired_on <= '2019-07-01' and (ended_on is null or ended_on > '2019-07-01')"))
                .isEqualTo(7_043);
        assertThat(count(subscribers + " and ended_on < '2019-10-01'")).isEqualTo(1_869);
        assertThat(1_869 / 7_043.0).isCloseTo(0.265370, within(5e-7));
        assertThat(count("feedback where source = 'telco' and score >= 4")).isEqualTo(2_938);
        assertThat(count("referral where source = 'telco'")).isEqualTo(13_747);
        var churn = metric("churn?from=2019-07-01&to=2019-10-01");
        assertThat(churn.path("activeAtStart").asLong()).isEqualTo(7_043);
        assertThat(churn.path("value").asDouble()).isEqualTo(1_869 / 7_043.0);
        assertThat(churn.path("lostToRetained").asDouble()).isEqualTo(1_869 / (7_043.0 - 1_869));
        var csat = metric("csat?from=2019-07-01&to=2019-10-01");
        assertThat(csat.path("value").asDouble()).isEqualTo(2_938 / 7_043.0);
        assertThat(csat.path("interval").path("low").asDouble()).isCloseTo(0.405684, within(5e-7));
        assertThat(csat.path("interval").path("high").asDouble()).isCloseTo(0.428710, within(5e-7));
        assertThat(metric("referrals?from=2019-07-01&to=2019-10-01")
                        .path("value")
                        .asLong())
                .isEqualTo(13_747);
    }

    @Test
    void addsUpTheWholesalersSales() {
        var outcome = importTwice("online-retail", "online_retail/online_retail_to_2011-08-31.csv.gz");

        assertThat(outcome.path("read").asLong()).isEqualTo(320_705);
        assertThat(outcome.path("stored").asLong()).isEqualTo(226_467);
        assertThat(outcome.path("rejected").asLong()).isZero();
        assertThat(count("customer where source = 'online-retail'")).isEqualTo(3_317);
        assertThat(database.sql("select sum(amount) from transaction where source = 'online-retail'")
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("5239240.562");
        assertThat(database.sql("select count(distinct split_part(external_id, '|', 1)) from transaction")
                        .query(Long.class)
                        .single())
                .isEqualTo(11_413);
    }

    @Test
    void knowsWhenEveryEmployeeLeft() {
        var outcome = importTwice("hr-termination", "hr_termination/emp_termination.csv");

        assertThat(outcome.path("read").asLong()).isEqualTo(49_653);
        assertThat(outcome.path("stored").asLong()).isEqualTo(6_284);
        assertThat(outcome.path("rejected").asLong()).isZero();
        assertThat(count("employee where source = 'hr' and left_on >= '2014-01-01' and left_on < '2015-01-01'"))
                .isEqualTo(253);
        assertThat(count("employee where source = 'hr' and left_on is not null"))
                .isEqualTo(1_485);
        assertThat(metric("turnover?from=2014-01-01&to=2015-01-01")
                        .path("tally")
                        .path("leavers")
                        .asLong())
                .isEqualTo(253);
    }

    /** Imports a file, then once more, and sees that the second time changes nothing. */
    private JsonNode importTwice(String mapping, String file) {
        var first = importOnce(mapping, file);
        var second = importOnce(mapping, file);

        assertThat(first.path("state").asString()).isEqualTo("DONE");
        assertThat(second.path("state").asString()).isEqualTo("DONE");
        assertThat(second.path("stored").asLong()).isZero();
        assertThat(second.path("unchanged").asLong())
                .isEqualTo(first.path("stored").asLong());
        return first;
    }

    private JsonNode importOnce(String mapping, String file) {
        try {
            var path = DATA.resolve(file);
            var definition = Files.readString(ROOT.resolve("docs/examples/mappings/" + mapping + ".json"));
            var start = System.nanoTime();
            var outcome = new ImportCalls(web)
                    .take("", String.valueOf(path.getFileName()), Files.readAllBytes(path), definition);
            System.out.printf("%s imported in %.1f s: %s%n", file, (System.nanoTime() - start) / 1e9, outcome);
            return outcome;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private JsonNode metric(String question) {
        return ImportCalls.json(web.get()
                .uri("/api/v1/metrics/" + question)
                .with(ImportCalls.aProgram())
                .exchange());
    }

    private long answers(String kind, String condition) {
        return count("feedback where source = 'sfo-2017' and kind = '" + kind + "' and " + condition);
    }

    private double hours(String statistic) {
        var hours = "extract(epoch from resolved_at - opened_at)::double precision / 3600";
        return database.sql("select " + statistic.formatted(hours)
                        + " from service_case where source = 'servicenow' and resolved_at is not null")
                .query(Double.class)
                .single();
    }

    private long count(String rows) {
        return database.sql("select count(*) from " + rows).query(Long.class).single();
    }
}
