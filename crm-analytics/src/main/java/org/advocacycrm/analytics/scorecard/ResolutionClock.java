package org.advocacycrm.analytics.scorecard;

import java.util.Locale;
import org.advocacycrm.scorecard.ClockTally;
import org.advocacycrm.scorecard.ResolutionTally;

/** What the time to resolution is measured by. Times by different clocks are never averaged together. */
enum ResolutionClock {
    /** From the opening to the last resolution. */
    WALL,
    /** The part of it inside the working calendar. */
    WORKING,
    /** The part of that spent open or waiting for a third party. */
    NET;

    /** Net where the states of every case resolved are known, the wall clock where those of any are not. */
    static ResolutionClock of(ResolutionTally cases) {
        return cases.net().n() > 0 && cases.net().n() == cases.resolved() ? NET : WALL;
    }

    ClockTally times(ResolutionTally cases) {
        return switch (this) {
            case WALL -> cases.wall();
            case WORKING -> cases.working();
            case NET -> cases.net();
        };
    }

    String apiName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
