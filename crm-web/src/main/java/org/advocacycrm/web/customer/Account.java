package org.advocacycrm.web.customer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.analytics.health.HealthReading;
import org.advocacycrm.analytics.standing.StandingCalculator;
import org.advocacycrm.analytics.standing.StandingRecomputation;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.directory.CustomerProfile;
import org.advocacycrm.ruleset.RuleSet;
import org.advocacycrm.ruleset.RuleSets;
import org.advocacycrm.standing.CustomerHistories;
import org.advocacycrm.standing.CustomerHistory;
import org.advocacycrm.standing.Standing;
import org.advocacycrm.standing.Standings;
import org.springframework.stereotype.Component;

/**
 * Everything that explains where one customer stands, computed as of the moment the stored standing was computed, so
 * that list and page show the same numbers.
 *
 * @param before thirty days earlier, by the definition of that day
 * @param beforeByNow the same by the definition of now
 */
record Account(
        CustomerProfile profile,
        CustomerHistory history,
        Standing standing,
        RuleSet rules,
        HealthReading now,
        HealthReading before,
        HealthReading beforeByNow,
        List<HealthReading> weeks) {

    private static final Duration COMPARED_WITH = StandingCalculator.COMPARED_WITH;

    Instant asOf() {
        return standing.computedAt();
    }

    @Component
    record Finder(
            CustomerDirectory directory,
            CustomerHistories histories,
            Standings standings,
            StandingRecomputation recomputation,
            RuleSets rules,
            Clock clock) {

        Optional<Account> find(CustomerId customer) {
            return directory.profile(customer).flatMap(this::of);
        }

        /** Nothing of who has objected to profiling. */
        Optional<Account> of(CustomerProfile profile) {
            return histories.of(List.of(profile.line().id())).stream()
                    .findFirst()
                    .map(history -> read(profile, history));
        }

        private Account read(CustomerProfile profile, CustomerHistory history) {
            var book = rules.book();
            var version = standings.rulesVersion(history.customer());
            var calculator = recomputation.calculator(version.isPresent() ? book.upTo(version.get()) : book);
            var health = calculator.health(history);
            var asOf = standings.computedAt(history.customer()).orElseGet(clock::instant);
            return new Account(
                    profile,
                    history,
                    calculator.standing(history, asOf),
                    calculator.rules().newest(),
                    health.at(asOf),
                    health.at(asOf.minus(COMPARED_WITH)),
                    health.at(asOf.minus(COMPARED_WITH), health.at(asOf).version()),
                    health.weeksBefore(asOf).stream().map(health::at).toList());
        }
    }
}
