package org.advocacycrm.web.scorecard.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.advocacycrm.analytics.scorecard.Goal;
import org.advocacycrm.signoff.SignOff;
import org.advocacycrm.target.Benchmark;
import org.advocacycrm.target.Target;
import org.jspecify.annotations.Nullable;

/** What a figure is held against, and who signed it, as programs read it. */
final class GoalJson {

    private GoalJson() {}

    static Map<String, @Nullable Object> of(Goal goal) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        var plan = goal.plan();
        fields.put("status", goal.status().name());
        fields.put("target", target(goal.target()));
        fields.put("owner", goal.owner().isEmpty() ? null : goal.owner());
        if (plan == null) {
            fields.put("plan", null);
        } else {
            fields.put(
                    "plan",
                    Map.of(
                            "id", plan.id().toString(),
                            "state", plan.state().name(),
                            "owner", plan.owner()));
        }
        fields.put("benchmark", benchmark(goal.benchmark()));
        fields.put("noDataReason", goal.noDataReason().isEmpty() ? null : goal.noDataReason());
        return fields;
    }

    static @Nullable Map<String, @Nullable Object> of(@Nullable SignOff signOff) {
        if (signOff == null) {
            return null;
        }
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("version", signOff.version());
        fields.put("signer", signOff.signer());
        fields.put("at", signOff.at().toString());
        fields.put("reason", signOff.reason().isEmpty() ? null : signOff.reason());
        return fields;
    }

    private static @Nullable Map<String, @Nullable Object> target(@Nullable Target target) {
        if (target == null) {
            return null;
        }
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("value", target.value());
        fields.put("low", target.bandFrom());
        fields.put("high", target.bandTo());
        fields.put("reason", target.reason());
        return fields;
    }

    private static @Nullable Map<String, @Nullable Object> benchmark(@Nullable Benchmark benchmark) {
        if (benchmark == null) {
            return null;
        }
        var fields = new LinkedHashMap<String, @Nullable Object>();
        var address = benchmark.address();
        fields.put("value", benchmark.value());
        fields.put("source", benchmark.source());
        fields.put("address", address == null ? null : address.toString());
        fields.put("date", benchmark.date().toString());
        return fields;
    }
}
