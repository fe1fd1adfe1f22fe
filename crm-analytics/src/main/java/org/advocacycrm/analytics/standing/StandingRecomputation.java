package org.advocacycrm.analytics.standing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.advocacycrm.analytics.health.HealthModel;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.health.HealthVersions;
import org.advocacycrm.intake.AfterIntake;
import org.advocacycrm.shared.Company;
import org.advocacycrm.standing.CustomerHistories;
import org.advocacycrm.standing.Standings;

/** Keeps every customer's standing up to date: after records came in, and as time goes by. */
public final class StandingRecomputation implements AfterIntake {

    private final CustomerHistories histories;
    private final Standings standings;
    private final HealthVersions versions;
    private final Company company;
    private final Clock clock;

    public StandingRecomputation(
            CustomerHistories histories, Standings standings, HealthVersions versions, Company company, Clock clock) {
        this.histories = histories;
        this.standings = standings;
        this.versions = versions;
        this.company = company;
        this.clock = clock;
    }

    /** Those who were touched; and everybody, if records of a new kind have changed what the score is made of. */
    @Override
    public void recordsStoredSince(Instant start) {
        var calculator = calculator();
        standings.forEachTouched(start, portion -> recompute(calculator, portion));
        standings.forEachOutdated(Instant.EPOCH, calculator.model().id(), portion -> recompute(calculator, portion));
    }

    /** Those whose standing is missing, made with another model or older than the given age. */
    public void recomputeOlderThan(Duration age) {
        var calculator = calculator();
        var oldest = clock.instant().minus(age);
        standings.forEachOutdated(oldest, calculator.model().id(), portion -> recompute(calculator, portion));
    }

    /** Those who withdrew their objection to profiling. */
    public void recomputeReturned() {
        standings.forEachReturned(portion -> recompute(calculator(), portion));
    }

    public StandingCalculator calculator() {
        return new StandingCalculator(HealthModel.of(versions.all(), histories.recordsKept()), company);
    }

    private void recompute(StandingCalculator calculator, List<CustomerId> customers) {
        // Taken before the histories are read: a standing is never newer than what it was read from.
        var now = clock.instant();
        standings.keep(histories.of(customers).parallelStream()
                .map(history -> calculator.standing(history, now))
                .toList());
    }
}
