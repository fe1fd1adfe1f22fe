package org.advocacycrm.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.advocacycrm.preference.Cadence;
import org.advocacycrm.preference.Cap;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.Sentence;
import org.jspecify.annotations.Nullable;

/** The caps that bind contacts for one purpose: the customer's overall ones and the purpose's own. */
record Frequency(List<Limit> limits) implements Restraint {

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    Frequency {
        limits = List.copyOf(limits);
    }

    static Frequency of(Cadence cadence, Purpose purpose, List<PlacedContact> contacts) {
        var limits = new ArrayList<Limit>();
        add(limits, cadence.overall(), instants(contacts, ContactPurpose::isOptional));
        add(limits, cadence.of(purpose), instants(contacts, other -> other.chosen() == purpose));
        return new Frequency(limits);
    }

    private static Supplier<List<Instant>> instants(List<PlacedContact> contacts, Predicate<ContactPurpose> counts) {
        return () -> contacts.stream()
                .filter(contact -> counts.test(contact.purpose()))
                .map(PlacedContact::at)
                .sorted()
                .toList();
    }

    private static void add(List<Limit> limits, Cap cap, Supplier<List<Instant>> contacts) {
        if (cap.isNone()) {
            return;
        }
        var instants = contacts.get();
        var perWeek = cap.per7Days();
        if (perWeek != null) {
            limits.add(new Limit(perWeek, WEEK, instants));
        }
        var perMonth = cap.per30Days();
        if (perMonth != null) {
            limits.add(new Limit(perMonth, MONTH, instants));
        }
    }

    @Override
    public Reason reason() {
        return Reason.CADENCE;
    }

    @Override
    public boolean accepts(Instant moment) {
        for (var limit : limits) {
            if (!limit.accepts(moment)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public @Nullable Instant earliest(Instant from, Instant horizon) {
        for (@Nullable Instant moment = from; moment != null && !moment.isAfter(horizon); moment = nextRelief(moment)) {
            if (accepts(moment)) {
                return moment;
            }
        }
        return null;
    }

    /** When the next contact drops out of all windows: only then can a refusal turn into a permission. */
    private @Nullable Instant nextRelief(Instant moment) {
        @Nullable Instant next = null;
        for (var limit : limits) {
            var relief = limit.nextRelief(moment);
            if (relief != null && (next == null || relief.isBefore(next))) {
                next = relief;
            }
        }
        return next;
    }

    @Override
    public Check check(Instant moment) {
        for (var limit : limits) {
            var used = limit.fullest(moment);
            if (used >= limit.most()) {
                return new Check(Check.Kind.CADENCE, false, said(limit, used));
            }
        }
        var detail = limits.isEmpty()
                ? Sentence.of("contact.cadence.none")
                : said(limits.getFirst(), limits.getFirst().fullest(moment));
        return new Check(Check.Kind.CADENCE, true, detail);
    }

    private static Sentence said(Limit limit, int used) {
        return Sentence.of("contact.cadence.used", used, limit.most(), limit.days());
    }

    /**
     * At most so many contacts in any so many days of 24 hours.
     *
     * @param contacts those that count, in their order
     */
    record Limit(int most, int days, List<Instant> contacts) {

        /** Whether with one more at the given instant no window that contains it holds too many. */
        boolean accepts(Instant moment) {
            return most > fullest(moment);
        }

        /** The most contacts that any half-open window of that length holds together with the given instant. */
        int fullest(Instant moment) {
            var length = Duration.ofDays(days);
            var from = moment.minus(length);
            var to = moment.plus(length);
            var fullest = 0;
            var afterwards = 0;
            for (var first = 0; first < contacts.size(); first++) {
                var contact = contacts.get(first);
                if (contact.isAfter(from) && contact.isBefore(to)) {
                    afterwards += contact.isBefore(moment) ? 0 : 1;
                    // A fullest window can be moved to begin with its first contact, or with the moment itself.
                    fullest = contact.isAfter(moment)
                            ? fullest
                            : Math.max(fullest, countFrom(first, contact.plus(length)));
                }
            }
            return Math.max(fullest, afterwards);
        }

        private int countFrom(int first, Instant end) {
            var last = first;
            while (last < contacts.size() && contacts.get(last).isBefore(end)) {
                last++;
            }
            return last - first;
        }

        /** When the first contact that is still in a window after the instant is in none any more. */
        @Nullable
        Instant nextRelief(Instant moment) {
            var length = Duration.ofDays(days);
            for (var contact : contacts) {
                var relief = contact.plus(length);
                if (relief.isAfter(moment)) {
                    return relief;
                }
            }
            return null;
        }
    }
}
