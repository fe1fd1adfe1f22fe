package org.advocacycrm.health.trial;

import java.util.List;
import org.advocacycrm.standing.HealthBand;

/** How many customers are in which band, and would be. */
public record BandMoves(List<Cell> cells) {

    public record Cell(HealthBand before, HealthBand after, long customers) {}

    public BandMoves {
        cells = List.copyOf(cells);
    }

    public long customers(HealthBand before, HealthBand after) {
        return cells.stream()
                .filter(cell -> cell.before() == before && cell.after() == after)
                .mapToLong(Cell::customers)
                .sum();
    }

    public long changed() {
        return cells.stream()
                .filter(cell -> cell.before() != cell.after())
                .mapToLong(Cell::customers)
                .sum();
    }

    public long all() {
        return cells.stream().mapToLong(Cell::customers).sum();
    }
}
