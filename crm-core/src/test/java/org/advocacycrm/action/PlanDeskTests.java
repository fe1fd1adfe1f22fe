package org.advocacycrm.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.account.AccountFakes;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.action.PlanDesk.Outcome;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.MetricScope;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Period;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.junit.jupiter.api.Test;

class PlanDeskTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Period Q2 = new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 1));
    private static final Period Q3 = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1));
    private static final Period Q4 = new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 1));
    private static final AccountId MARA = new AccountId(UUID.randomUUID());
    private static final PlanContent WHOLE = new PlanContent(
            MARA,
            "The network failed",
            List.of(new PlanStep("Call them", null, TODAY.minusDays(1), null)),
            BigDecimal.TEN,
            TODAY.plusDays(30));
    private static final PlanContent BLANK = new PlanContent(null, "", List.of(), null, null);

    private final InMemoryActionPlans plans = new InMemoryActionPlans();
    private final AccountFakes.Audit audit = new AccountFakes.Audit();
    private final PlanDesk desk = new PlanDesk(
            plans,
            audit,
            new AccountFakes.AtOnce(),
            new Company("Test", ZoneOffset.UTC, Currency.getInstance("EUR")),
            Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void startsOnlyWhenEverythingIsSaid() {
        var id = draft(BLANK);

        assertThat(plan(id).content().missing()).containsExactly(PlanContent.Part.values());
        assertThat(desk.start(id, seen(id), "mara")).isEqualTo(Outcome.INCOMPLETE);
        assertThat(desk.change(id, WHOLE, seen(id), "mara")).isEqualTo(Outcome.DONE);
        assertThat(desk.start(id, seen(id), "mara")).isEqualTo(Outcome.DONE);
        assertThat(plan(id).startedOn()).isEqualTo(TODAY);
        assertThat(desk.change(id, BLANK, seen(id), "mara")).isEqualTo(Outcome.INCOMPLETE);
        assertThat(audit.actions()).containsExactly("plan.drafted", "plan.changed", "plan.started");
    }

    @Test
    void isDoneOnlyWhenItsStepsAre() {
        var id = running();

        assertThat(plan(id).overdueSteps(TODAY)).hasSize(1);
        assertThat(desk.finish(id, "It worked", seen(id), "mara")).isEqualTo(Outcome.STEPS_OPEN);
        assertThat(desk.tick(id, 0, true, seen(id), "mara")).isEqualTo(Outcome.DONE);
        assertThat(plan(id).overdueSteps(TODAY)).isEmpty();
        assertThat(desk.finish(id, "It worked", seen(id), "mara")).isEqualTo(Outcome.DONE);
        assertThat(plan(id).state()).isEqualTo(PlanState.DONE);
        assertThat(desk.abandon(id, "Why", seen(id), "mara")).isEqualTo(Outcome.NOT_NOW);
    }

    @Test
    void refusesStepsThatAreNotThereAndPlansThatAreNotKnown() {
        var id = running();

        assertThat(desk.tick(id, 1, true, seen(id), "mara")).isEqualTo(Outcome.NOT_NOW);
        assertThat(desk.tick(id, -1, true, seen(id), "mara")).isEqualTo(Outcome.NOT_NOW);
        assertThat(desk.start(new PlanId(UUID.randomUUID()), new Revision(0), "mara"))
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void tellsTheSecondOfTwoWhoChangeTheSamePlan() {
        var id = draft(BLANK);
        var both = seen(id);
        desk.change(id, WHOLE, both, "mara");

        assertThatThrownBy(() -> desk.change(id, BLANK, both, "jonas")).isInstanceOf(StaleRevision.class);
        assertThat(plan(id).content()).isEqualTo(WHOLE);
    }

    @Test
    void answersItsOwnPeriodAndLaterOnesWhileItRuns() {
        var id = draft(WHOLE);
        assertThat(plan(id).answers(Q3, Occasion.SHORTFALL)).isFalse();

        desk.start(id, seen(id), "mara");
        assertThat(plan(id).answers(Q3, Occasion.SHORTFALL)).isTrue();
        assertThat(plan(id).answers(Q4, Occasion.SHORTFALL)).isTrue();
        assertThat(plan(id).answers(Q2, Occasion.SHORTFALL)).isFalse();
        assertThat(plan(id).answers(Q3, Occasion.SURPLUS)).isFalse();

        desk.tick(id, 0, true, seen(id), "mara");
        desk.finish(id, "It worked", seen(id), "mara");
        assertThat(plan(id).answers(Q3, Occasion.SHORTFALL)).isTrue();
        assertThat(plan(id).answers(Q4, Occasion.SHORTFALL)).isFalse();
    }

    @Test
    void answersNothingOnceItIsGivenUp() {
        var id = running();
        desk.abandon(id, "The figure was wrong", seen(id), "mara");

        assertThat(plan(id).answers(Q3, Occasion.SHORTFALL)).isFalse();
        assertThat(plan(id).effectFrom(TODAY.plusYears(1))).isEmpty();
    }

    @Test
    void isMeasuredFromTheDayOnWhichItsEffectIsExpected() {
        var plan = plan(running());

        assertThat(plan.effectFrom(TODAY)).isEmpty();
        assertThat(plan.effectFrom(TODAY.plusDays(30))).isEmpty();
        assertThat(plan.effectFrom(TODAY.plusDays(31))).contains(TODAY.plusDays(30));
    }

    private PlanId running() {
        var id = draft(WHOLE);
        desk.start(id, seen(id), "mara");
        return id;
    }

    private PlanId draft(PlanContent content) {
        var plan = ActionPlan.draft(
                new PlanId(UUID.randomUUID()),
                new MetricScope("nps", MetricFilter.EVERYTHING),
                Q3,
                Occasion.SHORTFALL,
                content);
        desk.draft(plan, "mara");
        return plan.id();
    }

    private ActionPlan plan(PlanId id) {
        return plans.of(id).orElseThrow();
    }

    private Revision seen(PlanId id) {
        return plan(id).revision();
    }
}
