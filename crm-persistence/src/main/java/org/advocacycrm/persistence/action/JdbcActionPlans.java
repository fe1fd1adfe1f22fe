package org.advocacycrm.persistence.action;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.action.ActionPlan;
import org.advocacycrm.action.ActionPlans;
import org.advocacycrm.action.PlanId;
import org.advocacycrm.action.PlanStep;
import org.advocacycrm.scorecard.FilterText;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcActionPlans implements ActionPlans {

    private static final String SELECT = """
            select plan.*, step.text, step.responsible_id, step.due, step.done_on
            from action_plan plan left join action_plan_step step on step.plan_id = plan.id
            """;
    private static final String ORDER = " order by plan.period_from desc, plan.created_at desc, plan.id, step.position";

    private final JdbcClient database;

    JdbcActionPlans(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<ActionPlan> of(PlanId id) {
        return database
                .sql(SELECT + " where plan.id = :id" + ORDER)
                .param("id", id.value())
                .query(new PlanRows())
                .stream()
                .findFirst();
    }

    @Override
    public List<ActionPlan> over(MetricFilter filter) {
        return database.sql(SELECT + " where plan.filter = :filter" + ORDER)
                .param("filter", FilterText.write(filter))
                .query(new PlanRows());
    }

    @Override
    public List<ActionPlan> all() {
        return database.sql(SELECT + ORDER).query(new PlanRows());
    }

    @Override
    public void keep(ActionPlan plan) {
        if (write(plan) == 0) {
            throw new StaleRevision(plan.id());
        }
        database.sql("delete from action_plan_step where plan_id = :id")
                .param("id", plan.id().value())
                .update();
        var steps = plan.content().steps();
        for (var position = 0; position < steps.size(); position++) {
            add(plan.id(), position, steps.get(position));
        }
    }

    private int write(ActionPlan plan) {
        var isNew = plan.revision().equals(Revision.NEVER_STORED);
        var content = plan.content();
        return database.sql(isNew ? """
                        insert into action_plan
                            (id, metric, filter, period_from, period_to, occasion, owner_id, cause, expected_effect,
                             expected_by, state, started_on, ended_on, conclusion, revision)
                        values (:id, :metric, :filter, :from, :to, :occasion, :owner, :cause, :effect,
                             :by, :state, :started, :ended, :conclusion, 0)
                        """ : """
                        update action_plan
                        set owner_id = :owner, cause = :cause, expected_effect = :effect, expected_by = :by,
                            state = :state, started_on = :started, ended_on = :ended, conclusion = :conclusion,
                            revision = revision + 1
                        where id = :id and revision = :revision
                        """)
                .param("id", plan.id().value())
                .param("metric", plan.scope().metric())
                .param("filter", FilterText.write(plan.scope().filter()))
                .param("from", plan.period().from())
                .param("to", plan.period().to())
                .param("occasion", plan.occasion().name())
                .param("owner", value(content.owner()))
                .param("cause", content.cause())
                .param("effect", content.expectedEffect())
                .param("by", content.expectedBy())
                .param("state", plan.state().name())
                .param("started", plan.startedOn())
                .param("ended", plan.endedOn())
                .param("conclusion", plan.conclusion())
                .param("revision", plan.revision().number())
                .update();
    }

    private void add(PlanId plan, int position, PlanStep step) {
        database.sql("""
                        insert into action_plan_step (plan_id, position, text, responsible_id, due, done_on)
                        values (:plan, :position, :text, :responsible, :due, :done)
                        """)
                .param("plan", plan.value())
                .param("position", position)
                .param("text", step.text())
                .param("responsible", value(step.responsible()))
                .param("due", step.due())
                .param("done", step.doneOn())
                .update();
    }

    private static @Nullable UUID value(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }
}
