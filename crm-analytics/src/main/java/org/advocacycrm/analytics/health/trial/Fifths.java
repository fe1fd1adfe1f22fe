package org.advocacycrm.analytics.health.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.advocacycrm.health.trial.Backtest;
import org.advocacycrm.health.trial.Backtest.Fifth;
import org.jspecify.annotations.Nullable;

/** Sorts customers by their score into five groups of about the same size, and counts who was lost in each. */
final class Fifths {

    private static final int GROUPS = 5;

    private final List<Scored> scored = new ArrayList<>();
    private long unscored;
    private long unscoredLost;

    /** What the score was, and what became of the customer. */
    record Outcome(@Nullable Double score, boolean lost) {}

    private record Scored(double score, boolean lost) {}

    void add(Outcome outcome) {
        if (outcome.score() != null) {
            scored.add(new Scored(outcome.score(), outcome.lost()));
            return;
        }
        unscored++;
        if (outcome.lost()) {
            unscoredLost++;
        }
    }

    /** Equal scores come into the same group: the one that the first of them belongs to. */
    Backtest backtest() {
        scored.sort(Comparator.comparingDouble(Scored::score));
        var fifths = new ArrayList<Fifth>();
        var start = 0;
        for (var group = 1; group <= GROUPS && start < scored.size(); group++) {
            var end = Math.max(start, (int) ((long) scored.size() * group / GROUPS));
            while (end > start
                    && end < scored.size()
                    && scored.get(end).score() == scored.get(end - 1).score()) {
                end++;
            }
            if (end > start) {
                fifths.add(fifth(group, scored.subList(start, end)));
            }
            start = end;
        }
        return new Backtest(fifths, unscored, unscoredLost);
    }

    private static Fifth fifth(int number, List<Scored> members) {
        return new Fifth(
                number,
                members.size(),
                members.stream().filter(Scored::lost).count(),
                members.getFirst().score(),
                members.getLast().score());
    }
}
