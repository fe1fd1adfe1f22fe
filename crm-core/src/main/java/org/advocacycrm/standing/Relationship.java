package org.advocacycrm.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.advocacycrm.standing.CustomerHistory.Purchase;
import org.jspecify.annotations.Nullable;

/** A customer's history by the calendar of the company, prepared to be read at many instants. */
public final class Relationship {

    private final CustomerHistory history;
    private final ZoneId zone;
    private final @Nullable LocalDate beginsOn;
    private final List<Purchase> firstPurchasesOfDays = new ArrayList<>();
    private final List<LocalDate> purchaseDays = new ArrayList<>();

    public Relationship(CustomerHistory history, ZoneId zone) {
        this.history = history;
        this.zone = zone;
        this.beginsOn = history.beginsOn(zone).orElse(null);
        for (var purchase : history.purchases()) {
            var day = day(purchase.at());
            if (!purchase.isRefund()
                    && (purchaseDays.isEmpty() || purchaseDays.getLast().isBefore(day))) {
                firstPurchasesOfDays.add(purchase);
                purchaseDays.add(day);
            }
        }
    }

    public LifecycleReading at(Instant moment) {
        return new LifecycleReading(this, moment, day(moment));
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    CustomerHistory history() {
        return history;
    }

    @Nullable
    LocalDate beginsOn() {
        return beginsOn;
    }

    /** The days on which something was bought up to the moment, oldest first. */
    List<LocalDate> purchaseDays(Instant upTo) {
        return purchaseDays.subList(0, Records.count(firstPurchasesOfDays, Purchase::at, upTo));
    }
}
