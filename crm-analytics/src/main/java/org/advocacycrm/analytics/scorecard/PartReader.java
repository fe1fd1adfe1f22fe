package org.advocacycrm.analytics.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.ResolutionTally;
import org.advocacycrm.scorecard.Tally;
import org.advocacycrm.scorecard.TallyRow;
import org.jspecify.annotations.Nullable;

/** Reads the tallies of one period's groups, and beside each the tally of all others. */
record PartReader<T extends Tally<T>>(T none, Function<T, Reading> reading) {

    Parts parts(List<TallyRow<T>> rows, Dimension cut) {
        var tallies = new TreeMap<String, T>();
        for (var row : rows) {
            var value = row.key().values().getOrDefault(cut, MetricFilter.NOT_GIVEN);
            tallies.merge(value, row.tally(), Tally::plus);
        }
        var values = List.copyOf(tallies.keySet());
        var sums = List.copyOf(tallies.values());
        var following = following(sums);
        var whole = following.getFirst();
        var before = none;
        var parts = new ArrayList<Part>();
        for (var position = 0; position < sums.size(); position++) {
            var rest = before.plus(following.get(position + 1));
            var sum = sums.get(position);
            parts.add(new Part(values.get(position), reading.apply(sum), reading.apply(rest), z(sum, rest, whole)));
            before = before.plus(sum);
        }
        return new Parts(reading.apply(whole), parts);
    }

    private static @Nullable Double z(Tally<?> part, Tally<?> rest, Tally<?> whole) {
        if (part instanceof ResolutionTally times
                && rest instanceof ResolutionTally others
                && whole instanceof ResolutionTally all) {
            var clock = ResolutionClock.of(all);
            return RankSum.z(clock.times(times).times(), clock.times(others).times());
        }
        return null;
    }

    /** Of every position the sum from there to the end. */
    private List<T> following(List<T> sums) {
        var following = new ArrayList<T>();
        following.add(none);
        for (var sum : sums.reversed()) {
            following.addFirst(sum.plus(following.getFirst()));
        }
        return following;
    }
}
