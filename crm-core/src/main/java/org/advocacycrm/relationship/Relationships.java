package org.advocacycrm.relationship;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where active customers are in the matrix on any day. */
public interface Relationships {

    /** Only cells of which there is something to say. */
    List<CellSums> cells(LocalDate day);

    /** Some customers as if drawn by lot, the same whenever it is asked. */
    List<Spot> spots(LocalDate day, int most);

    /** The customers of a cell, who spent most first. */
    List<Spot> in(Cell cell, LocalDate day, int skipped, int most);

    List<Moves> moves(LocalDate from, LocalDate to);

    /** Those who went one way, by where they are on the second day, or were on the first if they are gone. */
    List<Spot> movers(
            LocalDate from, LocalDate to, @Nullable Longevity longevity, Movement movement, int skipped, int most);
}
