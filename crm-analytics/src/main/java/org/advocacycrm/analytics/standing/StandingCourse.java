package org.advocacycrm.analytics.standing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.advocacycrm.ruleset.RuleBook;
import org.advocacycrm.ruleset.RuleSet;
import org.advocacycrm.standing.StandingSpell;
import org.jspecify.annotations.Nullable;

/**
 * Where a customer stood on every day, told from the history as it is known now: late records change the days they
 * belong to. A score that sinks or rises by the mere passing of time is noticed on Mondays.
 */
final class StandingCourse {

    private final StandingReader customer;
    private final RuleBook rules;
    private final Instant now;
    private final ZoneId zone;
    private final LocalDate today;
    private final List<StandingSpell> spells = new ArrayList<>();

    StandingCourse(StandingReader customer, RuleBook rules, ZoneId zone, Instant now) {
        this.customer = customer;
        this.rules = rules;
        this.now = now;
        this.zone = zone;
        this.today = LocalDate.ofInstant(now, zone);
    }

    /** Empty for somebody of whom nothing was known until now. */
    List<StandingSpell> spells() {
        var turning = customer.turningPoints(today, rules);
        if (turning.isEmpty()) {
            return List.of();
        }
        var days = new ArrayList<>(turning);
        if (!days.getLast().equals(today)) {
            days.add(today);
        }
        var wasUnhealthy = false;
        for (var position = 0; position < days.size(); position++) {
            if (position > 0) {
                betweenTimes(days.get(position - 1), days.get(position), wasUnhealthy);
            }
            wasUnhealthy = isUnhealthy(read(days.get(position)), days.get(position));
        }
        return List.copyOf(spells);
    }

    /** Between two days on which something happened a score moves one way: so the first Monday that differs is sought. */
    private void betweenTimes(LocalDate last, LocalDate next, boolean wasUnhealthy) {
        var first = last.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var weeks = (int) ChronoUnit.WEEKS.between(first, next.minusDays(1));
        if (!first.isBefore(next) || isUnhealthy(health(first.plusWeeks(weeks)), last) == wasUnhealthy) {
            return;
        }
        var differs = weeks;
        var same = -1;
        while (differs - same > 1) {
            var middle = (same + differs) / 2;
            if (isUnhealthy(health(first.plusWeeks(middle)), last) == wasUnhealthy) {
                same = middle;
            } else {
                differs = middle;
            }
        }
        var monday = first.plusWeeks(differs);
        read(monday);
    }

    private @Nullable Double health(LocalDate day) {
        return customer.score(end(day));
    }

    private @Nullable Double read(LocalDate day) {
        var end = end(day);
        var health = customer.score(end);
        var set = rules(day);
        var stage = customer.stage(end, health, set.rules());
        var segment = customer.segment(end, stage, set.rules()).rule();
        if (spells.isEmpty() || !spells.getLast().isLike(stage, segment)) {
            if (!spells.isEmpty()) {
                spells.addLast(spells.removeLast().until(day));
            }
            spells.add(new StandingSpell(day, null, stage, segment, set.version()));
        }
        return health;
    }

    private Instant end(LocalDate day) {
        return day.equals(today)
                ? now
                : day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
    }

    /** A day counts as it was at its end; today the newest rules decide. */
    private RuleSet rules(LocalDate day) {
        return day.equals(today) ? rules.newest() : rules.inForce(end(day));
    }

    private boolean isUnhealthy(@Nullable Double health, LocalDate day) {
        return health != null && rules(day).rules().lifecycle().isUnhealthy(health);
    }
}
