package org.advocacycrm.web.scorecard.frozen;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.action.PlanId;
import org.advocacycrm.action.PlanState;
import org.advocacycrm.analytics.scorecard.Goal;
import org.advocacycrm.analytics.scorecard.TargetStatus;
import org.advocacycrm.scorecard.FilterText;
import org.advocacycrm.scorecard.MetricScope;
import org.advocacycrm.shared.Period;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.target.Benchmark;
import org.advocacycrm.target.BenchmarkId;
import org.advocacycrm.target.Target;
import org.advocacycrm.target.TargetId;
import org.advocacycrm.target.Validity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What figures were held against, in a document. */
final class GoalDocument {

    private GoalDocument() {}

    static Map<String, @Nullable Object> write(Goal goal) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        var target = goal.target();
        var plan = goal.plan();
        var benchmark = goal.benchmark();
        fields.put("status", goal.status().name());
        fields.put("owner", goal.owner());
        fields.put("noDataReason", goal.noDataReason());
        fields.put("target", target == null ? null : write(target));
        fields.put(
                "plan",
                plan == null
                        ? null
                        : Map.of(
                                "id", plan.id().toString(),
                                "state", plan.state().name(),
                                "owner", plan.owner(),
                                "answers", plan.answers()));
        fields.put("benchmark", benchmark == null ? null : write(benchmark));
        return fields;
    }

    private static Map<String, @Nullable Object> write(Target target) {
        var fields = scope(target.id().value(), target.scope(), target.revision());
        var owner = target.owner();
        fields.put("from", target.validity().from().toString());
        fields.put(
                "to",
                switch (target.validity()) {
                    case Validity.ForPeriod(var period) -> period.to().toString();
                    case Validity.Standing _ -> null;
                });
        fields.put("value", target.value().toPlainString());
        fields.put("tolerance", target.tolerance().toPlainString());
        fields.put("owner", owner == null ? null : owner.toString());
        fields.put("reason", target.reason());
        return fields;
    }

    private static Map<String, @Nullable Object> write(Benchmark benchmark) {
        var fields = scope(benchmark.id().value(), benchmark.scope(), benchmark.revision());
        var address = benchmark.address();
        fields.put("value", benchmark.value().toPlainString());
        fields.put("source", benchmark.source());
        fields.put("address", address == null ? null : address.toString());
        fields.put("date", benchmark.date().toString());
        return fields;
    }

    private static Map<String, @Nullable Object> scope(UUID id, MetricScope scope, Revision revision) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("id", id.toString());
        fields.put("metric", scope.metric());
        fields.put("filter", FilterText.write(scope.filter()));
        fields.put("revision", revision.number());
        return fields;
    }

    static Goal read(JsonNode goal) {
        var target = goal.get("target");
        var plan = goal.get("plan");
        var benchmark = goal.get("benchmark");
        return new Goal(
                target.isNull() ? null : target(target),
                TargetStatus.valueOf(text(goal, "status")),
                text(goal, "owner"),
                plan.isNull() ? null : plan(plan),
                benchmark.isNull() ? null : benchmark(benchmark),
                text(goal, "noDataReason"));
    }

    private static Target target(JsonNode target) {
        var from = LocalDate.parse(text(target, "from"));
        var to = target.get("to");
        var owner = target.get("owner");
        return new Target(
                new TargetId(UUID.fromString(text(target, "id"))),
                scope(target),
                to.isNull()
                        ? new Validity.Standing(from)
                        : new Validity.ForPeriod(new Period(from, LocalDate.parse(to.asString()))),
                new BigDecimal(text(target, "value")),
                new BigDecimal(text(target, "tolerance")),
                owner.isNull() ? null : new AccountId(UUID.fromString(owner.asString())),
                text(target, "reason"),
                new Revision(target.get("revision").asLong()));
    }

    private static Goal.PlanMention plan(JsonNode plan) {
        return new Goal.PlanMention(
                new PlanId(UUID.fromString(text(plan, "id"))),
                PlanState.valueOf(text(plan, "state")),
                text(plan, "owner"),
                plan.get("answers").asBoolean());
    }

    private static Benchmark benchmark(JsonNode benchmark) {
        var address = benchmark.get("address");
        return new Benchmark(
                new BenchmarkId(UUID.fromString(text(benchmark, "id"))),
                scope(benchmark),
                new BigDecimal(text(benchmark, "value")),
                text(benchmark, "source"),
                address.isNull() ? null : URI.create(address.asString()),
                LocalDate.parse(text(benchmark, "date")),
                new Revision(benchmark.get("revision").asLong()));
    }

    private static MetricScope scope(JsonNode fields) {
        return new MetricScope(text(fields, "metric"), FilterText.read(text(fields, "filter")));
    }

    private static String text(JsonNode fields, String name) {
        return fields.get(name).asString();
    }
}
