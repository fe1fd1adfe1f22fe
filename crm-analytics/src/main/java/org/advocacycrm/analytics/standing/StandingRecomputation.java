package org.advocacycrm.analytics.standing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.advocacycrm.analytics.health.HealthModel;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.health.HealthVersions;
import org.advocacycrm.intake.AfterIntake;
import org.advocacycrm.ruleset.RuleBook;
import org.advocacycrm.ruleset.RuleSets;
import org.advocacycrm.shared.Company;
import org.advocacycrm.standing.CustomerHistories;
import org.advocacycrm.standing.HistoryFollower;
import org.advocacycrm.standing.Standings;

/** Keeps every customer's standing up to date: after records came in, and as time goes by. */
public final class StandingRecomputation implements AfterIntake {

    private final CustomerHistories histories;
    private final Standings standings;
    private final HealthVersions versions;
    private final RuleSets rules;
    private final List<HistoryFollower> followers;
    private final Company company;
    private final Clock clock;

    public StandingRecomputation(
            CustomerHistories histories,
            Standings standings,
            HealthVersions versions,
            RuleSets rules,
            List<HistoryFollower> followers,
            Company company,
            Clock clock) {
        this.histories = histories;
        this.standings = standings;
        this.versions = versions;
        this.rules = rules;
        this.followers = List.copyOf(followers);
        this.company = company;
        this.clock = clock;
    }

    /** Those who were touched; and everybody, if records of a new kind have changed what the score is made of. */
    @Override
    public void recordsStoredSince(Instant start) {
        var model = model();
        standings.forEachTouched(start, portion -> recompute(model, portion));
        recomputeOutdated();
    }

    /** Those whose standing was made with another model, after one has been adopted. */
    public void recomputeOutdated() {
        var model = model();
        standings.forEachOutdated(Instant.EPOCH, model.id(), portion -> recompute(model, portion));
    }

    /** Those whose standing is missing, made with another model or older than the given age. */
    public void recomputeOlderThan(Duration age) {
        var model = model();
        var oldest = clock.instant().minus(age);
        standings.forEachOutdated(oldest, model.id(), portion -> recompute(model, portion));
    }

    /** Those who withdrew their objection to profiling, and those whose stage staff decided on until now. */
    public void recomputeReturned() {
        standings.forEachReturned(portion -> recompute(model(), portion));
        standings.forEachOverrideOver(clock.instant(), portion -> recompute(model(), portion));
    }

    public void recompute(List<CustomerId> customers) {
        recompute(model(), customers);
    }

    /** What standings are computed with now. */
    public StandingCalculator calculator() {
        return calculator(rules.book());
    }

    public StandingCalculator calculator(RuleBook book) {
        return new StandingCalculator(model(), company, book);
    }

    private HealthModel model() {
        return HealthModel.of(versions.all(), histories.recordsKept());
    }

    /** Anew if other rules are adopted meanwhile, which is rare. */
    private void recompute(HealthModel model, List<CustomerId> customers) {
        var kept = false;
        while (!kept) {
            var calculator = new StandingCalculator(model, company, rules.book());
            // Taken before the histories are read: a standing is never newer than what it was read from.
            var now = clock.instant();
            var read = histories.of(customers);
            kept = standings.keep(read.parallelStream()
                    .map(history -> calculator.standing(history, now))
                    .toList());
            if (kept) {
                followers.forEach(follower -> follower.historiesRead(read, now));
            }
        }
    }
}
