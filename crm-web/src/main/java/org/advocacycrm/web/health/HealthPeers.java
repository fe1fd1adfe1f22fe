package org.advocacycrm.web.health;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.advocacycrm.analytics.health.PeerMedians;
import org.advocacycrm.analytics.standing.StandingRecomputation;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.shared.Company;
import org.advocacycrm.standing.CustomerHistories;
import org.advocacycrm.standing.Peers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is usual in a value tier, told once a day and for each model from some of its customers. */
@Component
class HealthPeers {

    private static final int SAMPLE = 400;

    private final Peers peers;
    private final CustomerHistories histories;
    private final StandingRecomputation recomputation;
    private final Company company;
    private final Clock clock;
    private final Map<String, Told> told = new ConcurrentHashMap<>();

    private record Told(LocalDate day, String model, PeerMedians medians) {}

    HealthPeers(
            Peers peers,
            CustomerHistories histories,
            StandingRecomputation recomputation,
            Company company,
            Clock clock) {
        this.peers = peers;
        this.histories = histories;
        this.recomputation = recomputation;
        this.company = company;
        this.clock = clock;
    }

    PeerMedians of(@Nullable ValueTier tier) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, company.zone());
        var model = recomputation.calculator().model().id();
        var key = tier == null ? "" : tier.name();
        var known = told.get(key);
        if (known == null || !known.day().equals(today) || !known.model().equals(model)) {
            known = new Told(today, model, read(tier, now));
            told.put(key, known);
        }
        return Objects.requireNonNull(known).medians();
    }

    private PeerMedians read(@Nullable ValueTier tier, Instant now) {
        var calculator = recomputation.calculator();
        return PeerMedians.of(histories.of(peers.some(tier, SAMPLE)).parallelStream()
                .map(history -> calculator.health(history).at(now))
                .toList());
    }
}
