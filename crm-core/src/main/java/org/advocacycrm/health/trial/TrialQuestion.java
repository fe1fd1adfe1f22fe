package org.advocacycrm.health.trial;

import java.time.LocalDate;

/** What is to be found out about a definition. */
public sealed interface TrialQuestion {

    /** Who would be in another band if it were adopted now? */
    record WhoWouldMove() implements TrialQuestion {}

    /**
     * Who of those active at the end of a day was lost within so many days, by the score of that day?
     *
     * @param enough the share of the weights that has to be present for a score to be looked at
     */
    record WhoWasLost(LocalDate day, int withinDays, double enough) implements TrialQuestion {

        public WhoWasLost {
            if (withinDays < 1 || withinDays > 1095 || !(enough > 0 && enough <= 1)) {
                throw new IllegalArgumentException("Nobody can be asked this: " + withinDays + " days, " + enough);
            }
        }

        public LocalDate lastDay() {
            return day.plusDays(withinDays);
        }
    }
}
