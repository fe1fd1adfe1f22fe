package org.advocacycrm.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.advocacycrm.demo.Agreement.Outcome;
import org.advocacycrm.demo.world.Draw;
import org.jspecify.annotations.Nullable;

/** Tells how the contracts of one customer went on, renewal by renewal, until today or until the end. */
final class Relationships {

    private static final int DAYS_TO_DECIDE_LATE = 20;

    private final Setting setting;
    private final Profile profile;
    private final Mood mood;
    private final Draw draw;
    private final List<Agreement> agreements = new ArrayList<>();

    private Relationships(Setting setting, Profile profile, Mood mood) {
        this.setting = setting;
        this.profile = profile;
        this.mood = mood;
        this.draw = setting.draw("relationship", profile);
    }

    static Relationship of(Setting setting, Profile profile, Mood mood) {
        var relationships = new Relationships(setting, profile, mood);
        var goneOn = relationships.goneBeforeTheToldPast();
        if (goneOn != null) {
            return new Relationship(profile.acquiredOn(), goneOn, List.of());
        }
        var endedOn = profile.plan().isContract() ? relationships.contracts() : relationships.endOfAShopper();
        return new Relationship(profile.acquiredOn(), endedOn, List.copyOf(relationships.agreements));
    }

    private @Nullable LocalDate goneBeforeTheToldPast() {
        var memory = setting.timeline().startOfMemory();
        var days = (int) ChronoUnit.DAYS.between(memory, setting.timeline().start());
        var goneOn = memory.plusDays(draw.between(0, days - 1));
        var gone = draw.chance(ChurnRisk.GONE_BEFORE) && profile.fate() == Fate.ORDINARY;
        return gone && goneOn.isAfter(profile.acquiredOn()) ? goneOn : null;
    }

    private @Nullable LocalDate contracts() {
        var startsOn = firstStart();
        var value = Prices.annualValue(profile, draw);
        var returns = profile.fate() == Fate.RETURNED;
        while (startsOn.isBefore(today())) {
            var agreement = decide(startsOn, value, returns);
            agreements.add(agreement);
            if (agreement.outcome() == Outcome.OPEN) {
                return null;
            }
            if (agreement.outcome() == Outcome.LOST && !returns) {
                return agreement.dueOn();
            }
            var pause = agreement.outcome() == Outcome.LOST ? draw.between(60, 140) : 0;
            returns &= pause == 0;
            startsOn = agreement.dueOn().plusDays(pause);
            value = agreement.valueAfterwards();
        }
        return agreements.getLast().outcome() == Outcome.LOST
                ? agreements.getLast().dueOn()
                : null;
    }

    private LocalDate firstStart() {
        var startsOn = profile.acquiredOn();
        while (!startsOn.plusMonths(profile.plan().months())
                .isAfter(setting.timeline().start())) {
            startsOn = startsOn.plusMonths(profile.plan().months());
        }
        return startsOn;
    }

    private Agreement decide(LocalDate startsOn, BigDecimal value, boolean leavesAndReturns) {
        var dueOn = startsOn.plusMonths(profile.plan().months());
        var id = profile.recordId("K", agreements.size() + 1);
        var undecided = draw.chance(0.4) && dueOn.isAfter(today().minusDays(DAYS_TO_DECIDE_LATE));
        if (!dueOn.isBefore(today()) || undecided) {
            return new Agreement(id, startsOn, dueOn, Outcome.OPEN, null, value, null);
        }
        var decidedOn = dueOn.minusDays(draw.between(2, 30));
        if (draw.chance(riskAt(dueOn)) || leavesAndReturns) {
            return new Agreement(id, startsOn, dueOn, Outcome.LOST, decidedOn, value, null);
        }
        return new Agreement(id, startsOn, dueOn, Outcome.RENEWED, decidedOn, value, renewedValue(value, dueOn));
    }

    private double riskAt(LocalDate day) {
        return profile.fate().stays()
                ? 0
                : Math.min(0.9, ChurnRisk.atRenewal(profile) * ChurnRisk.factor(mood.on(day)));
    }

    private @Nullable BigDecimal renewedValue(BigDecimal value, LocalDate day) {
        if (draw.chance(0.35)) {
            return null;
        }
        var growthOfAYear = draw.around(0.055 + 0.03 * mood.on(day), 0.10);
        var growth = growthOfAYear * profile.plan().months() / 12;
        return value.multiply(BigDecimal.valueOf(Math.max(0.5, 1 + growth))).setScale(2, RoundingMode.HALF_UP);
    }

    private @Nullable LocalDate endOfAShopper() {
        if (profile.fate().stays()) {
            return null;
        }
        var firstMonth = profile.acquiredOn().isAfter(setting.timeline().start())
                ? profile.acquiredOn().plusMonths(1)
                : setting.timeline().start();
        for (var month = firstMonth; month.plusDays(27).isBefore(today()); month = month.plusMonths(1)) {
            if (draw.chance(ChurnRisk.OF_A_SHOPPER_PER_MONTH * ChurnRisk.factor(mood.on(month)))) {
                return month.plusDays(draw.between(0, 27));
            }
        }
        return null;
    }

    private LocalDate today() {
        return setting.timeline().today();
    }
}
