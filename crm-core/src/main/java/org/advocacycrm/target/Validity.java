package org.advocacycrm.target;

import java.time.LocalDate;
import org.advocacycrm.shared.Period;

/** Which periods a target is for. */
public sealed interface Validity {

    /** Whether the target may be held against figures of the period. */
    boolean covers(Period period);

    /** The first day it counts from. */
    LocalDate from();

    /** For exactly one period; a target for September says nothing about a quarter. */
    record ForPeriod(Period period) implements Validity {

        @Override
        public boolean covers(Period other) {
            return period.equals(other);
        }

        @Override
        public LocalDate from() {
            return period.from();
        }
    }

    /** For every period that ends on the day or later, until a younger one takes its place. */
    record Standing(LocalDate from) implements Validity {

        @Override
        public boolean covers(Period other) {
            return from.isBefore(other.to());
        }
    }
}
