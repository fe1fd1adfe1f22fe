package org.advocacycrm.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.advocacycrm.demo.world.Draw;
import org.advocacycrm.demo.world.Names;
import org.advocacycrm.demo.world.Timeline;
import org.advocacycrm.shared.Period;
import org.jspecify.annotations.Nullable;

/** The people of the demo company: who leaves is replaced, and in one quarter a wave of leavers hits one team. */
final class Workforce {

    static final Team TEAM_OF_THE_WAVE = Team.BILLING;
    private static final int WAVE_QUARTERS_AGO = 4;
    private static final double LEAVING_PER_DAY = 0.12 / 365;
    private static final double LEAVING_PER_DAY_IN_THE_WAVE = 0.55 / 92;
    private static final Team TEAM_OF_THE_ACCOUNT = Team.CUSTOMER_CARE;
    private static final String ACCOUNT = "staff@harbour.example";
    private static final List<String> COUNTRIES = List.of("DE", "GB", "FR", "ES", "US");

    private final Timeline timeline;
    private final Draw draw;
    private final List<Employee> people = new ArrayList<>();
    private final Map<Team, List<Employee>> teams = new EnumMap<>(Team.class);

    private Workforce(long seed, Timeline timeline) {
        this.timeline = timeline;
        this.draw = Draw.of(seed, "workforce", 0);
    }

    static Workforce of(long seed, Timeline timeline, long customers) {
        var workforce = new Workforce(seed, timeline);
        var headcount = Math.clamp(customers / 18, 24, 2_000);
        workforce.fill(headcount, Predicate.not(Team::isSmall));
        workforce.fill(headcount, Team::isSmall);
        return workforce;
    }

    private void fill(int headcount, Predicate<Team> wanted) {
        var seats = Stream.of(Team.values())
                .filter(wanted)
                .flatMap(team -> Collections.nCopies(team.sizeOf(headcount), team).stream())
                .toList();
        var shares = draw.evenShares(seats.size());
        for (var seat = 0; seat < seats.size(); seat++) {
            fillSeat(seats.get(seat), shares.get(seat));
        }
    }

    static Period wave(Timeline timeline) {
        return timeline.quarter(WAVE_QUARTERS_AGO);
    }

    List<Employee> people() {
        return List.copyOf(people);
    }

    /** Somebody of the team who works on that day; nobody if the team is empty on it. */
    @Nullable
    Employee onDuty(Team team, LocalDate day, Draw chance) {
        var members = teams.getOrDefault(team, List.of());
        for (var attempt = 0; attempt < 4 * members.size(); attempt++) {
            var member = chance.oneOf(members);
            if (member.worksOn(day)) {
                return member;
            }
        }
        return null;
    }

    private void fillSeat(Team team, double share) {
        var patience = patience(share);
        var workedSince = timeline.startOfMemory();
        var hiredOn = workedSince.minusDays(draw.between(20, 3_000));
        while (hiredOn.isBefore(timeline.today())) {
            var leftOn = lastDay(team, hiredOn.isAfter(workedSince) ? hiredOn : workedSince, patience);
            var person = person(team, hiredOn, leftOn);
            people.add(person);
            teams.computeIfAbsent(team, newTeam -> new ArrayList<>()).add(person);
            hiredOn = leftOn == null ? timeline.today() : leftOn.plusDays(draw.between(14, 60));
            patience = patience(draw.between(0.0, 1.0));
        }
    }

    /** How much risk of leaving somebody bears who stays longer than the given share of all. */
    private static double patience(double share) {
        return -StrictMath.log(1 - share);
    }

    private @Nullable LocalDate lastDay(Team team, LocalDate from, double patience) {
        var borne = 0.0;
        var wave = wave(timeline);
        for (var day = from; day.isBefore(timeline.today()); day = day.plusDays(1)) {
            var hit = team == TEAM_OF_THE_WAVE && !day.isBefore(wave.from()) && day.isBefore(wave.to());
            borne += hit ? LEAVING_PER_DAY_IN_THE_WAVE : LEAVING_PER_DAY;
            if (borne > patience) {
                return day;
            }
        }
        return null;
    }

    private Employee person(Team team, LocalDate hiredOn, @Nullable LocalDate leftOn) {
        var name = Names.person(draw.oneOf(COUNTRIES), draw);
        var number = people.size() + 1;
        var externalId = "E" + String.format(Locale.ROOT, "%04d", number);
        var own = name.mailbox() + number + "@example.com";
        var email = team == TEAM_OF_THE_ACCOUNT && leftOn == null && !isTaken(ACCOUNT) ? ACCOUNT : own;
        return new Employee(externalId, name.given(), name.full(), email, team, hiredOn, leftOn);
    }

    private boolean isTaken(String address) {
        return people.stream().anyMatch(person -> person.email().equals(address));
    }
}
