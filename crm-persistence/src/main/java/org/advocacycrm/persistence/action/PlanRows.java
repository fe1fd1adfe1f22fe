package org.advocacycrm.persistence.action;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.action.ActionPlan;
import org.advocacycrm.action.Occasion;
import org.advocacycrm.action.PlanContent;
import org.advocacycrm.action.PlanId;
import org.advocacycrm.action.PlanState;
import org.advocacycrm.action.PlanStep;
import org.advocacycrm.scorecard.FilterText;
import org.advocacycrm.scorecard.MetricScope;
import org.advocacycrm.shared.Period;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Puts plans together from rows of one step each; a plan without steps has one row without a text. */
class PlanRows implements ResultSetExtractor<List<ActionPlan>> {

    @Override
    public List<ActionPlan> extractData(ResultSet row) throws SQLException {
        var plans = new LinkedHashMap<UUID, ActionPlan>();
        var steps = new LinkedHashMap<UUID, List<PlanStep>>();
        while (row.next()) {
            var id = row.getObject("id", UUID.class);
            if (!plans.containsKey(id)) {
                plans.put(id, plan(row));
            }
            if (row.getString("text") != null) {
                steps.computeIfAbsent(id, any -> new ArrayList<>()).add(step(row));
            }
        }
        return plans.entrySet().stream()
                .map(plan -> with(plan.getValue(), steps.getOrDefault(plan.getKey(), List.of())))
                .toList();
    }

    private static ActionPlan plan(ResultSet row) throws SQLException {
        return new ActionPlan(
                new PlanId(row.getObject("id", UUID.class)),
                new MetricScope(row.getString("metric"), FilterText.read(row.getString("filter"))),
                new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
                Occasion.valueOf(row.getString("occasion")),
                new PlanContent(
                        account(row, "owner_id"),
                        row.getString("cause"),
                        List.of(),
                        row.getBigDecimal("expected_effect"),
                        row.getObject("expected_by", LocalDate.class)),
                PlanState.valueOf(row.getString("state")),
                row.getObject("started_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("conclusion"),
                new Revision(row.getLong("revision")));
    }

    private static ActionPlan with(ActionPlan plan, List<PlanStep> steps) {
        var content = plan.content();
        return new ActionPlan(
                plan.id(),
                plan.scope(),
                plan.period(),
                plan.occasion(),
                new PlanContent(
                        content.owner(), content.cause(), steps, content.expectedEffect(), content.expectedBy()),
                plan.state(),
                plan.startedOn(),
                plan.endedOn(),
                plan.conclusion(),
                plan.revision());
    }

    private static PlanStep step(ResultSet row) throws SQLException {
        return new PlanStep(
                row.getString("text"),
                account(row, "responsible_id"),
                row.getObject("due", LocalDate.class),
                row.getObject("done_on", LocalDate.class));
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }
}
