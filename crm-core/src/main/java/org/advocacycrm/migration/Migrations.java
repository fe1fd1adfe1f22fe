package org.advocacycrm.migration;

import java.time.YearMonth;
import java.util.List;

/** Who was in which segment when. */
public interface Migrations {

    /** How many customers are in no segment on any day because they have objected to profiling. */
    long objected(Audience audience);

    MigrationMatrix between(Span span, Audience audience);

    /**
     * Those who made one move, the most valuable first.
     *
     * @param skipped how many of them are left out at the beginning
     * @param most how many are wanted
     */
    List<Mover> movers(Span span, Audience audience, Position was, Position is, int skipped, int most);

    /** The net flow of the given number of months, the last one being the one given; oldest first. */
    List<Flow> flows(YearMonth last, int months, Audience audience);
}
