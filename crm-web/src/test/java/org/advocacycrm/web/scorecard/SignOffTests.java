package org.advocacycrm.web.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.Role;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.action.ActionPlan;
import org.advocacycrm.action.ActionPlans;
import org.advocacycrm.action.PlanContent;
import org.advocacycrm.action.PlanDesk;
import org.advocacycrm.action.PlanId;
import org.advocacycrm.action.PlanStep;
import org.advocacycrm.analytics.scorecard.BalancedScorecards;
import org.advocacycrm.analytics.scorecard.Comparison;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.ScorecardLine;
import org.advocacycrm.analytics.signoff.Edition;
import org.advocacycrm.analytics.signoff.Gap;
import org.advocacycrm.analytics.signoff.ScorecardArchive;
import org.advocacycrm.analytics.signoff.ScorecardDocuments;
import org.advocacycrm.analytics.signoff.SignOffDesk;
import org.advocacycrm.analytics.signoff.SignOffDesk.Outcome;
import org.advocacycrm.intake.IncomingRecord;
import org.advocacycrm.intake.RecordIntake;
import org.advocacycrm.intake.RecordType;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.MetricScope;
import org.advocacycrm.shared.Period;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.signoff.NoDataReason;
import org.advocacycrm.signoff.SignOffs;
import org.advocacycrm.target.Target;
import org.advocacycrm.target.TargetDesk;
import org.advocacycrm.target.TargetId;
import org.advocacycrm.target.Targets;
import org.advocacycrm.target.Validity;
import org.advocacycrm.web.security.People;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** One quarter from its first target to its restatement; each test takes it a step further. */
@SpringBootTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignOffTests {

    private static final Period QUARTER = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1));
    private static final MetricFilter ALL = MetricFilter.EVERYTHING;
    private static final String SCORECARD = "/staff/scorecard?period=2026-Q3";
    private static final String DESK = "/staff/sign-offs/period?period=2026-Q3";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private RecordIntake intake;

    @Autowired
    private BalancedScorecards scorecards;

    @Autowired
    private ScorecardArchive archive;

    @Autowired
    private ScorecardDocuments documents;

    @Autowired
    private SignOffDesk desk;

    @Autowired
    private SignOffs signOffs;

    @Autowired
    private Targets targets;

    @Autowired
    private TargetDesk targetDesk;

    @Autowired
    private ActionPlans plans;

    @Autowired
    private PlanDesk planDesk;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private JdbcClient database;

    private AccountId owner = new AccountId(UUID.randomUUID());

    @BeforeAll
    void moveIn() {
        SomeCompany.moveIn(intake);
        owner = accounts.add("Mara Lindqvist", new EmailAddress("mara@example.com"), Role.MANAGER)
                .orElseThrow()
                .id();
    }

    @Test
    @Order(1)
    void namesEveryGapWithAWayToCloseIt() {
        assertThat(desk.gaps(QUARTER, ALL)).extracting(Gap::kind).contains(Gap.Kind.NO_TARGET);

        var page = as(Role.MANAGER, DESK);

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains("No target is set.", "/staff/targets/edit?period=2026-Q3&amp;cmp=prev&amp;metric=nps")
                .doesNotContain("Sign off Q3 2026</button>");
        assertThat(desk.sign(new SignOffDesk.Wish(QUARTER, ALL, 0, ""), "Mara", "mara"))
                .isInstanceOf(Outcome.Incomplete.class);
        assertThat(signOffs.of(QUARTER, ALL)).isEmpty();
    }

    @Test
    @Order(2)
    void setsATargetWithWhatWasTyped() {
        var saved = post(
                "/staff/targets/edit",
                Map.of(
                        "metric", "csat",
                        "filter", "",
                        "periodFrom", "2026-07-01",
                        "periodTo", "2026-10-01",
                        "lasting", "period",
                        "value", "82,5",
                        "tolerance", "2",
                        "owner", owner.toString(),
                        "reason", "Board plan"));

        assertThat(saved).hasStatus(302).hasRedirectedUrl("/staff/scorecard?period=2026-Q3&cmp=prev");
        var target = targets.of(new MetricScope("csat", ALL), new Validity.ForPeriod(QUARTER))
                .orElseThrow();
        assertThat(target.value()).isEqualByComparingTo("0.825");
        assertThat(target.tolerance()).isEqualByComparingTo("0.02");
        assertThat(as(Role.STAFF, SCORECARD))
                .bodyText()
                .contains("Target 82.5% (80.5% to 84.5%)", "Owner: Mara Lindqvist");
        targetDesk.withdraw(target, "mara");
    }

    @Test
    @Order(2)
    void saysBesideTheFieldWhatIsWrongWithATargetAndLosesNothing() {
        var refused = post(
                "/staff/targets/edit",
                Map.of(
                        "metric", "csat",
                        "filter", "planet=Mars",
                        "lasting", "standing",
                        "from", "2026-02-30",
                        "value", "a lot",
                        "tolerance", "-1",
                        "reason", "<b>Board</b>"));

        assertThat(refused).hasStatus(422);
        assertThat(refused)
                .bodyText()
                .contains(
                        "Enter a number, such as 42.5.",
                        "A tolerance is 0 or more.",
                        "Enter a day that exists.",
                        "The page was not complete.",
                        "value=\"a lot\"",
                        "&lt;b&gt;Board&lt;/b&gt;",
                        "aria-describedby=\"value-hint value-error\"");
    }

    @Test
    @Order(2)
    void saysBesideTheFieldWhatIsWrongWithPlansBenchmarksAndEvents() {
        assertThat(post(
                        "/staff/plans/edit",
                        Map.of(
                                "metric", "nps",
                                "filter", "",
                                "periodFrom", "2026-07-01",
                                "periodTo", "2026-10-01",
                                "occasion", "SHORTFALL",
                                "expectedEffect", "soon",
                                "stepText", "Call them",
                                "stepDue", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a number, such as 42.5.", "Step 1: enter the day on which it is due.", "Call them");
        assertThat(post(
                        "/staff/benchmarks/edit",
                        Map.of("metric", "nps", "value", "40", "source", "A panel", "address", "javascript:alert(1)")))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a whole address", "Fill this in.");
        assertThat(post(
                        "/staff/annotations/edit",
                        Map.of("date", "yesterday", "kind", "PARTY", "text", "x".repeat(201))))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a day that exists.", "Choose one of these.", "At most 200 characters.");
        assertThat(post("/staff/sign-offs/edit", Map.of("from", "now", "to", "then", "filter", "", "seen", "0")))
                .hasStatus(400);
    }

    @Test
    @Order(3)
    void signsOnceNothingIsMissingAndFreezesEveryFigure() throws Exception {
        closeEveryGap();
        assertThat(desk.gaps(QUARTER, ALL)).isEmpty();
        var before = scorecards.of(QUARTER, Comparison.PREVIOUS, ALL);
        var page = as(Role.STAFF, SCORECARD + "&figures=live").getResponse().getContentAsString();

        var outcomes = signAtOnce(0, "");

        assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Signed.class);
        assertThat(outcomes).filteredOn(Outcome.Signed.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.Overtaken.class::isInstance).hasSize(1);
        addAnswers();
        var live = scorecards.of(QUARTER, Comparison.PREVIOUS, ALL);
        assertThat(live.line(Metric.NPS).reading().n())
                .isEqualTo(before.line(Metric.NPS).reading().n() + 40);
        for (var comparison : Comparison.values()) {
            var frozen =
                    archive.open(QUARTER, comparison, ALL, new Edition.Usual()).scorecard();
            assertThat(frozen.lines())
                    .extracting(ScorecardLine::reading)
                    .isEqualTo(
                            before.lines().stream().map(ScorecardLine::reading).toList());
        }
        assertThat(archive.open(QUARTER, Comparison.PREVIOUS, ALL, new Edition.Usual())
                        .scorecard()
                        .lines())
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Revision.class)
                .isEqualTo(before.lines());
        assertThat(page).contains("n = " + before.line(Metric.NPS).reading().n());
    }

    @Test
    @Order(4)
    void showsTheSignedFiguresAndSaysWhatIsDifferentNow() throws Exception {
        var signed = archive.open(QUARTER, Comparison.PREVIOUS, ALL, new Edition.Usual())
                .scorecard();
        var n = signed.line(Metric.NPS).reading().n();

        assertThat(as(Role.STAFF, SCORECARD))
                .bodyText()
                .contains(
                        "Signed off: version 1, by",
                        "n = " + n + "<",
                        "The live figures differ",
                        "n = " + (n + 40) + ")");
        assertThat(as(Role.STAFF, SCORECARD + "&figures=live"))
                .bodyText()
                .contains("This period is signed off (version 1). You see the live figures", "n = " + (n + 40) + "<");
        assertThat(as(Role.STAFF, "/staff/scorecard/nps?period=2026-Q3"))
                .bodyText()
                .contains("Signed off as");
        var json = JsonMapper.shared().readTree(download("json"));
        assertThat(json.get("signOff").get("version").asInt()).isEqualTo(1);
        assertThat(json.get("lines").get(0).get("n").asLong()).isEqualTo(n);
        assertThat(download("csv")).contains(",1,", "signed_version");
    }

    @Test
    @Order(5)
    void statesAnewAsASecondVersionWithAReason() {
        var form = Map.of("from", "2026-07-01", "to", "2026-10-01", "filter", "", "seen", "1", "reason", "");
        assertThat(post("/staff/sign-offs/edit", form))
                .hasStatus(422)
                .bodyText()
                .contains("Say why it is stated anew");
        closeEveryGap();

        assertThat(signAtOnce(1, "Forty answers came in late"))
                .filteredOn(Outcome.Signed.class::isInstance)
                .hasSize(1);

        assertThat(signOffs.of(QUARTER, ALL)).hasSize(2);
        assertThat(as(Role.STAFF, SCORECARD))
                .bodyText()
                .contains("Signed off: version 2", "Forty answers came in late")
                .doesNotContain("The live figures differ");
        assertThat(as(Role.STAFF, SCORECARD + "&figures=1")).bodyText().contains("Version 2 has taken its place.");
        assertThat(as(Role.STAFF, DESK)).bodyText().contains("Version 1", "Version 2", "changed");
        assertThat(post(
                        "/staff/sign-offs/edit",
                        Map.of("from", "2026-07-01", "to", "2026-10-01", "filter", "", "seen", "1", "reason", "Again")))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else signed this period in the meantime.", "Again");
    }

    @Test
    @Order(6)
    void keepsWhatWasSignedForGood() {
        assertThatThrownBy(() ->
                        database.sql("update sign_off set signer = 'Nobody'").update())
                .hasMessageContaining("sign_off only grows");
        assertThatThrownBy(() -> database.sql("delete from sign_off").update())
                .hasMessageContaining("sign_off only grows");
        assertThat(database.sql("select action from audit_entry where action like 'scorecard.%ed'")
                        .query(String.class)
                        .list())
                .contains("scorecard.signed", "scorecard.restated");
    }

    @Test
    @Order(7)
    void losesNoDigitOfAScorecardInADocument() {
        var scorecard = scorecards.of(QUARTER, Comparison.SAME_LAST_YEAR, ALL);

        assertThat(documents.read(documents.write(List.of(scorecard))))
                .usingRecursiveComparison()
                .withEqualsForType((one, other) -> one.longValue() == other.longValue(), Integer.class)
                .isEqualTo(List.of(scorecard));
    }

    private void closeEveryGap() {
        for (var line : scorecards.of(QUARTER, Comparison.PREVIOUS, ALL).lines()) {
            var scope = new MetricScope(line.metric().slug(), ALL);
            var value = line.reading().value();
            if (value == null) {
                desk.state(new NoDataReason(scope, QUARTER, "Nothing to count", "mara", Instant.EPOCH));
            } else if (line.goal().target() == null) {
                var target = line.metric() == Metric.NPS ? BigDecimal.valueOf(value + 50) : BigDecimal.valueOf(value);
                targetDesk.set(target(scope, target), "mara");
            }
        }
        scorecards
                .of(QUARTER, Comparison.PREVIOUS, ALL)
                .lines()
                .forEach(line -> line.goal().unanswered().ifPresent(why -> {
                    var step = new PlanStep("Call them", null, LocalDate.of(2026, 12, 1), null);
                    var content =
                            new PlanContent(owner, "Because", List.of(step), BigDecimal.ONE, LocalDate.of(2027, 1, 1));
                    var plan = ActionPlan.draft(
                            new PlanId(UUID.randomUUID()),
                            new MetricScope(line.metric().slug(), ALL),
                            QUARTER,
                            why,
                            content);
                    planDesk.draft(plan, "mara");
                    planDesk.start(plan.id(), plans.of(plan.id()).orElseThrow().revision(), "mara");
                }));
    }

    private Target target(MetricScope scope, BigDecimal value) {
        return new Target(
                new TargetId(UUID.randomUUID()),
                scope,
                new Validity.ForPeriod(QUARTER),
                value,
                value.abs().movePointLeft(1).add(BigDecimal.ONE),
                owner,
                "As it is",
                Revision.NEVER_STORED);
    }

    private List<Outcome> signAtOnce(int seen, String reason) {
        var wish = new SignOffDesk.Wish(QUARTER, ALL, seen, reason);
        Callable<Outcome> signing = () -> desk.sign(wish, "Mara Lindqvist", "mara@example.com");
        try (var two = Executors.newFixedThreadPool(2)) {
            return two.invokeAll(List.of(signing, signing)).stream()
                    .map(future -> future.resultNow())
                    .toList();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void addAnswers() {
        var records = new ArrayList<IncomingRecord>();
        for (var number = 0; number < 40; number++) {
            records.add(new IncomingRecord(
                    RecordType.FEEDBACK,
                    number + 1L,
                    Map.of(
                            "external_id", "late-" + number,
                            "customer_external_id", "C1",
                            "kind", "NPS",
                            "score", "3",
                            "occurred_at", "2026-08-15T10:00:00Z")));
        }
        assertThat(intake.take("test", records).rejections()).isEmpty();
    }

    private String download(String type) throws Exception {
        return as(Role.MANAGER, "/staff/scorecard." + type + "?period=2026-Q3")
                .getResponse()
                .getContentAsString();
    }

    private MvcTestResult as(Role role, String address) {
        return browser.get()
                .uri(address)
                .with(user(role == Role.STAFF ? People.staff() : People.manager()))
                .exchange();
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(user(People.manager())).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
