package org.advocacycrm.web.health;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.analytics.health.CustomerHealth;
import org.advocacycrm.analytics.health.HealthReading;
import org.advocacycrm.analytics.standing.StandingRecomputation;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.directory.CustomerLine;
import org.advocacycrm.standing.CustomerHistories;
import org.advocacycrm.standing.CustomerHistory;
import org.advocacycrm.standing.Health;
import org.advocacycrm.standing.Standings;
import org.springframework.stereotype.Component;

/** All about one customer's health, as of the moment for which lists show the score. */
record HealthFile(CustomerLine customer, CustomerHistory history, CustomerHealth health, Health inShort, Instant asOf) {

    HealthReading now() {
        return health.at(asOf);
    }

    @Component
    record Finder(
            CustomerDirectory directory,
            CustomerHistories histories,
            Standings standings,
            StandingRecomputation recomputation,
            Clock clock) {

        /** Nothing of who has objected to profiling. */
        Optional<HealthFile> find(CustomerId customer) {
            return directory
                    .profile(customer)
                    .flatMap(profile -> histories.of(List.of(customer)).stream()
                            .findFirst()
                            .map(history -> read(profile.line(), history)));
        }

        private HealthFile read(CustomerLine line, CustomerHistory history) {
            var health = recomputation.calculator().health(history);
            var asOf = standings.computedAt(line.id()).orElseGet(clock::instant);
            return new HealthFile(line, history, health, health.inShort(asOf), asOf);
        }
    }
}
