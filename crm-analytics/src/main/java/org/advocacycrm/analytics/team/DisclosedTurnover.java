package org.advocacycrm.analytics.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.EmployeeTallies;
import org.advocacycrm.scorecard.GroupKey;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;
import org.advocacycrm.scorecard.TurnoverTally;

/**
 * Turnover as far as it may be told: cut by team, small teams stand together, and asked about only some of them, there
 * is no answer.
 */
public final class DisclosedTurnover implements EmployeeTallies {

    private final EmployeeTallies employees;

    public DisclosedTurnover(EmployeeTallies employees) {
        this.employees = employees;
    }

    @Override
    public List<TallyRow<TurnoverTally>> turnover(TallyQuery query) {
        var byTeam = query.groupBy().contains(Dimension.TEAM);
        if (!byTeam && !query.filter().dimensions().contains(Dimension.TEAM)) {
            return employees.turnover(query);
        }
        var parts = new LinkedHashMap<Part, Map<String, TurnoverTally>>();
        employees
                .turnover(everyTeamOf(query))
                .forEach(row -> parts.computeIfAbsent(
                                new Part(row.period(), withoutTeam(row.key())), first -> new TreeMap<>())
                        .put(row.key().values().get(Dimension.TEAM), row.tally()));
        var wanted = Optional.ofNullable(query.filter().values().get(Dimension.TEAM));
        var rows = new ArrayList<TallyRow<TurnoverTally>>();
        parts.forEach((part, teams) -> told(teams, wanted)
                .forEach((team, tally) -> rows.add(
                        new TallyRow<>(part.period, byTeam ? part.key.and(Dimension.TEAM, team) : part.key, tally))));
        return rows;
    }

    /** Teams of one period that are compared with each other. */
    private record Part(int period, GroupKey key) {}

    private static TallyQuery everyTeamOf(TallyQuery query) {
        var cuts = Stream.concat(query.groupBy().stream(), Stream.of(Dimension.TEAM))
                .distinct()
                .toList();
        return new TallyQuery(
                query.periods(),
                query.filter().without(Dimension.TEAM),
                cuts,
                query.company(),
                query.asOf(),
                query.repeatWindow());
    }

    private static GroupKey withoutTeam(GroupKey key) {
        var fewer = new TreeMap<>(key.values());
        fewer.remove(Dimension.TEAM);
        return new GroupKey(fewer);
    }

    private static Map<String, TurnoverTally> told(
            Map<String, TurnoverTally> teams, Optional<? extends Set<String>> wanted) {
        var people = new HashMap<String, Double>();
        teams.forEach((team, tally) -> people.put(team, (tally.headcountAtStart() + tally.headcountAtEnd()) / 2.0));
        var small = SmallTeams.of(people);
        var told = new TreeMap<String, TurnoverTally>();
        teams.forEach((team, tally) -> {
            if (!small.contains(team)
                    && wanted.map(names -> names.contains(team)).orElse(true)) {
                told.put(team, tally);
            }
        });
        if (small.isEmpty()) {
            return told;
        }
        var allOfThem = wanted.map(names -> names.contains(SmallTeams.TOGETHER) || names.containsAll(small))
                .orElse(true);
        if (allOfThem && SmallTeams.isSafe(small, people)) {
            var together = small.stream().map(teams::get).reduce(TurnoverTally.NONE, TurnoverTally::plus);
            told.put(SmallTeams.TOGETHER, together);
            return told;
        }
        var onlySome = wanted.filter(names -> small.stream().noneMatch(names::contains));
        return onlySome.isPresent() && !onlySome.get().contains(SmallTeams.TOGETHER) ? told : Map.of();
    }
}
