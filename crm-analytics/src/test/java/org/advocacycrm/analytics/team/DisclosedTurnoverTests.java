package org.advocacycrm.analytics.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.GroupKey;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;
import org.advocacycrm.scorecard.TurnoverTally;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisclosedTurnoverTests {

    private static final Company COMPANY = new Company("Test", ZoneOffset.UTC, Currency.getInstance("EUR"));
    private static final Period QUARTER = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1));

    @Test
    void showsATeamOfFiveAndNotOneOfFour() {
        assertThat(byTeam(Map.of("care", 20, "sales", 5, "events", 4, "quality", 3)))
                .containsOnlyKeys("care", "sales", SmallTeams.TOGETHER);
    }

    @Test
    void hidesTheNextLargerTeamTooWhereOneSmallTeamWouldBeLeftOver() {
        var told = byTeam(Map.of("care", 20, "sales", 9, "quality", 3));

        assertThat(told).containsOnlyKeys("care", SmallTeams.TOGETHER);
        assertThat(Objects.requireNonNull(told.get(SmallTeams.TOGETHER)).headcountAtEnd())
                .isEqualTo(12);
    }

    @Test
    void hidesTheNextLargerTeamTooWhereAFewPeopleOfSeveralTeamsWouldBeLeftOver() {
        assertThat(byTeam(Map.of("care", 20, "sales", 9, "quality", 2, "events", 2)))
                .containsOnlyKeys("care", SmallTeams.TOGETHER);
    }

    @Test
    void tellsNothingByTeamWhereEverybodyTogetherAreTooFew() {
        assertThat(byTeam(Map.of("quality", 2, "events", 2))).isEmpty();
        assertThat(byTeam(Map.of("quality", 3))).isEmpty();
    }

    @Test
    void countsPeopleWithoutATeamAsATeamOfTheirOwn() {
        assertThat(byTeam(Map.of("care", 20, "", 3))).containsOnlyKeys(SmallTeams.TOGETHER);
    }

    @Test
    void keepsTheWholeEqualToItsParts() {
        var told = byTeam(Map.of("care", 20, "sales", 9, "quality", 3));

        assertThat(told.values().stream()
                        .reduce(TurnoverTally.NONE, TurnoverTally::plus)
                        .headcountAtEnd())
                .isEqualTo(32);
    }

    @Test
    void answersAFilterOnlyWithTeamsThatAreShownOrWithAllSmallOnes() {
        var people = Map.of("care", 20, "sales", 9, "quality", 3, "events", 2);

        assertThat(only(people, Set.of("care", "sales"))).isEqualTo(29);
        assertThat(only(people, Set.of("quality", "events"))).isEqualTo(5);
        assertThat(only(people, Set.of(SmallTeams.TOGETHER))).isEqualTo(5);
        assertThat(only(people, Set.of("care", SmallTeams.TOGETHER))).isEqualTo(25);
        assertThat(only(people, Set.of("quality"))).isNull();
        assertThat(only(people, Set.of("care", "quality"))).isNull();
    }

    /**
     * An attacker who has every figure that is told – every team alone, every filter over any teams, and the whole –
     * subtracts them from each other, and never gets fewer than five people or one hidden team.
     */
    @Test
    void subtractingWhatIsToldNeverLeavesASmallTeam() {
        var random = new Random(20_261_122);
        for (var round = 0; round < 2_000; round++) {
            var people = new TreeMap<String, Integer>();
            for (var team = 0; team < 1 + random.nextInt(5); team++) {
                people.put("team-" + team, random.nextInt(12));
            }
            var groups = told(people);
            for (var one : groups) {
                for (var other : groups) {
                    var left = new HashSet<>(one);
                    left.removeAll(other);
                    if (!left.isEmpty() && one.containsAll(other)) {
                        var count = left.stream().mapToInt(people::get).sum();
                        assertThat(count)
                                .as("%s less %s of %s", one, other, people)
                                .isGreaterThanOrEqualTo(SmallTeams.FEWEST);
                    }
                }
            }
        }
    }

    /** The sets of teams whose sum is told, found by asking for each. */
    private static Set<Set<String>> told(SortedMap<String, Integer> people) {
        var names = new ArrayList<>(people.keySet());
        var told = new HashSet<Set<String>>();
        told.add(Set.of());
        for (var bits = 1; bits < 1 << names.size(); bits++) {
            var asked = new HashSet<String>();
            for (var each = 0; each < names.size(); each++) {
                if ((bits >> each & 1) == 1) {
                    asked.add(names.get(each));
                }
            }
            if (only(people, asked) != null) {
                told.add(asked);
            }
        }
        return told;
    }

    private static Map<String, TurnoverTally> byTeam(Map<String, Integer> people) {
        var told = new TreeMap<String, TurnoverTally>();
        new DisclosedTurnover(query -> rows(people))
                .turnover(query(MetricFilter.EVERYTHING, List.of(Dimension.TEAM)))
                .forEach(row -> told.put(row.key().values().get(Dimension.TEAM), row.tally()));
        return told;
    }

    /** How many people are told to be in those teams; none where nothing is told. */
    private static @Nullable Long only(Map<String, Integer> people, Set<String> teams) {
        var rows = new DisclosedTurnover(query -> rows(people))
                .turnover(query(MetricFilter.EVERYTHING.and(Dimension.TEAM, teams), List.of()));
        return rows.isEmpty()
                ? null
                : rows.stream().mapToLong(row -> row.tally().headcountAtEnd()).sum();
    }

    private static List<TallyRow<TurnoverTally>> rows(Map<String, Integer> people) {
        return people.entrySet().stream()
                .map(team -> new TallyRow<>(
                        0,
                        GroupKey.WHOLE.and(Dimension.TEAM, team.getKey()),
                        new TurnoverTally(team.getValue(), 0, team.getValue(), team.getValue())))
                .toList();
    }

    private static TallyQuery query(MetricFilter filter, List<Dimension> cuts) {
        return new TallyQuery(List.of(QUARTER), filter, cuts, COMPANY, Instant.EPOCH, Duration.ZERO);
    }
}
