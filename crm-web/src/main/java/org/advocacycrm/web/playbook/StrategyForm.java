package org.advocacycrm.web.playbook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.advocacycrm.playbook.Strategy;
import org.jspecify.annotations.Nullable;

/** A strategy as it was typed. */
record StrategyForm(
        int version,

        @NotBlank(message = "{playbook.goal.missing}")
        @Size(max = Strategy.LONGEST_GOAL, message = "{playbook.goal.long}")
        String goal,

        @Size(max = Strategy.LONGEST_TEXT, message = "{playbook.text.long}")
        String dos,

        @Size(max = Strategy.LONGEST_TEXT, message = "{playbook.text.long}")
        String donts,

        @Size(max = Strategy.LONGEST_TEXT, message = "{playbook.text.long}")
        String tactics,

        @Nullable Boolean marketing,
        @Nullable Boolean rewards,
        String exceptFrom) {

    static StrategyForm of(Strategy strategy) {
        var spending = strategy.spending();
        var exceptFrom = spending.exceptFrom();
        return new StrategyForm(
                strategy.version(),
                strategy.goal(),
                strategy.dos(),
                strategy.donts(),
                strategy.tactics(),
                spending.marketing(),
                spending.rewards(),
                exceptFrom == null ? "" : exceptFrom.name());
    }
}
