package org.advocacycrm.analytics.team;

import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which teams are not shown by themselves, because what is told about them would be told about single people. They are
 * shown together. One that stood alone could be had by subtracting the others from the whole, and so could a few people
 * of several; therefore the next larger teams join them until nothing but a large enough group can be had that way.
 */
public final class SmallTeams {

    /** Stands for all of them together where a team is named. */
    public static final String TOGETHER = "small-teams";

    /** A team of fewer people is small. */
    public static final int FEWEST = 5;

    private SmallTeams() {}

    /**
     * The teams to show together.
     *
     * @param people how many each team has, on average of the start and the end of the period
     */
    public static SortedSet<String> of(Map<String, Double> people) {
        var small = new TreeSet<String>();
        people.forEach((team, count) -> {
            if (count < FEWEST) {
                small.add(team);
            }
        });
        var others = larger(people, small);
        while (!small.isEmpty() && !isSafe(small, people) && !others.isEmpty()) {
            var next = others.firstKey();
            small.add(next);
            others.remove(next);
        }
        return small;
    }

    /** Whether these teams, shown together, tell about none of them. */
    static boolean isSafe(SortedSet<String> teams, Map<String, Double> people) {
        return teams.size() > 1 && teams.stream().mapToDouble(people::get).sum() >= FEWEST;
    }

    private static SortedMap<String, Double> larger(Map<String, Double> people, SortedSet<String> small) {
        var others = new TreeMap<String, Double>(
                Comparator.<String>comparingDouble(people::get).thenComparing(Comparator.naturalOrder()));
        people.forEach((team, count) -> {
            if (!small.contains(team)) {
                others.put(team, count);
            }
        });
        return others;
    }
}
