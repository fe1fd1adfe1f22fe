package org.advocacycrm.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
        var optional = contacts.stream()
                .filter(contact -> contact.purpose().isOptional())
                .toList();
        var own = optional.stream()
                .filter(contact -> contact.purpose().chosen() == purpose)
                .toList();
        var limits = new ArrayList<Limit>();
        add(limits, cadence.overall(), optional);
        add(limits, cadence.of(purpose), own);
        return new Frequency(limits);
    }

    private static void add(List<Limit> limits, Cap cap, List<PlacedContact> contacts) {
        var perWeek = cap.per7Days();
        var perMonth = cap.per30Days();
        var instants = contacts.stream().map(PlacedContact::at).sorted().toList();
        if (perWeek != null) {
            limits.add(new Limit(perWeek, WEEK, instants));
        }
        if (perMonth != null) {
            limits.add(new Limit(perMonth, MONTH, instants));
        }
    }

    @Override
    public Check.Kind kind() {
        return Check.Kind.CADENCE;
    }

    @Override
    public Reason reason() {
        return Reason.CADENCE;
    }

    @Override
    public boolean accepts(Instant moment) {
        return limits.stream().allMatch(limit -> limit.accepts(moment));
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
        return limits.stream()
                .flatMap(limit -> limit.reliefs())
                .filter(relief -> relief.isAfter(moment))
                .min(Instant::compareTo)
                .orElse(null);
    }

    @Override
    public Sentence detail(Instant moment) {
        return limits.stream()
                .filter(limit -> !limit.accepts(moment))
                .findFirst()
                .or(() -> limits.stream().findFirst())
                .map(limit -> Sentence.of("contact.cadence.used", limit.fullest(moment), limit.most(), limit.days()))
                .orElseGet(() -> Sentence.of("contact.cadence.none"));
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
            var near = contacts.stream()
                    .filter(contact -> contact.isAfter(moment.minus(length)) && contact.isBefore(moment.plus(length)))
                    .toList();
            var fullest = 0;
            // A fullest window can be moved to begin with its first contact, or with the moment itself.
            for (var first = 0; first < near.size() && !near.get(first).isAfter(moment); first++) {
                fullest =
                        Math.max(fullest, countFrom(near, first, near.get(first).plus(length)));
            }
            var afterwards =
                    near.stream().filter(contact -> !contact.isBefore(moment)).count();
            return Math.max(fullest, Math.toIntExact(afterwards));
        }

        private static int countFrom(List<Instant> near, int first, Instant end) {
            var last = first;
            while (last < near.size() && near.get(last).isBefore(end)) {
                last++;
            }
            return last - first;
        }

        Stream<Instant> reliefs() {
            return contacts.stream().map(contact -> contact.plus(Duration.ofDays(days)));
        }
    }
}
