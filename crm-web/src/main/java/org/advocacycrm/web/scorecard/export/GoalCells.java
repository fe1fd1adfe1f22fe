package org.advocacycrm.web.scorecard.export;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.advocacycrm.analytics.scorecard.Goal;
import org.advocacycrm.signoff.SignOff;
import org.advocacycrm.target.Benchmark;
import org.advocacycrm.target.Target;
import org.advocacycrm.web.export.Cell;
import org.jspecify.annotations.Nullable;

/** The cells of a row that say what its figure is held against, and who signed it. */
final class GoalCells {

    private static final int OF_A_GOAL = 12;

    private GoalCells() {}

    /**
     * Adds them.
     *
     * @param goal none for another definition of a metric, which has no target of its own
     */
    static void add(List<Cell> cells, @Nullable Goal goal, @Nullable SignOff signOff) {
        if (goal == null) {
            cells.addAll(Collections.nCopies(OF_A_GOAL, Cell.empty()));
        } else {
            addTarget(cells, goal, goal.target());
            var plan = goal.plan();
            cells.add(plan == null ? Cell.empty() : Cell.text(plan.state().name()));
            cells.add(plan == null ? Cell.empty() : Cell.text(plan.owner()));
            addBenchmark(cells, goal.benchmark());
            cells.add(Cell.text(goal.noDataReason()));
        }
        addSignOff(cells, signOff);
    }

    private static void addTarget(List<Cell> cells, Goal goal, @Nullable Target target) {
        cells.add(number(target == null ? null : target.value()));
        cells.add(number(target == null ? null : target.bandFrom()));
        cells.add(number(target == null ? null : target.bandTo()));
        cells.add(Cell.text(goal.status().name()));
        cells.add(Cell.text(goal.owner()));
    }

    private static void addBenchmark(List<Cell> cells, @Nullable Benchmark benchmark) {
        var address = benchmark == null ? null : benchmark.address();
        cells.add(number(benchmark == null ? null : benchmark.value()));
        cells.add(benchmark == null ? Cell.empty() : Cell.text(benchmark.source()));
        cells.add(address == null ? Cell.empty() : Cell.text(address.toString()));
        cells.add(benchmark == null ? Cell.empty() : Cell.date(benchmark.date()));
    }

    private static void addSignOff(List<Cell> cells, @Nullable SignOff signOff) {
        cells.add(signOff == null ? Cell.empty() : Cell.number(signOff.version()));
        cells.add(signOff == null ? Cell.empty() : Cell.text(signOff.signer()));
        cells.add(signOff == null ? Cell.empty() : Cell.text(signOff.at().toString()));
        cells.add(signOff == null ? Cell.empty() : Cell.text(signOff.reason()));
    }

    private static Cell number(@Nullable BigDecimal number) {
        return number == null ? Cell.empty() : Cell.number(number.doubleValue());
    }
}
