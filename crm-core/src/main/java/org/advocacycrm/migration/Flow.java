package org.advocacycrm.migration;

import java.time.YearMonth;

/** How many moved right and left from the end of one month to the end of the next. */
public record Flow(YearMonth month, long up, long down) {

    public long net() {
        return up - down;
    }
}
