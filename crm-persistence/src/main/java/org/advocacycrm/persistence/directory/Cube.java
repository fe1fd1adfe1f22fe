package org.advocacycrm.persistence.directory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerKind;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.directory.CustomerFilter;
import org.advocacycrm.directory.Overview;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.standing.HealthBand;
import org.jspecify.annotations.Nullable;

/** How many customers there are of each combination of what the list counts, so that any filter is a sum. */
record Cube(List<Cell> cells) {

    static final String SQL = """
            select l.segment, l.stage, l.band, l.tier, l.country, l.kind, l.moved_down, l.mailable, l.objected,
                   count(*) as customers
            from customer_listing l where %s
            group by l.segment, l.stage, l.band, l.tier, l.country, l.kind, l.moved_down, l.mailable, l.objected
            """;

    record Cell(
            @Nullable AdvocacySegment segment,
            @Nullable LifecycleStage stage,
            @Nullable HealthBand band,
            @Nullable ValueTier tier,
            @Nullable String country,
            CustomerKind kind,
            boolean movedDown,
            boolean mailable,
            boolean objected,
            long customers) {}

    /** A characteristic that can be filtered by. */
    private record Axis<T>(Set<T> wanted, Function<Cell, @Nullable T> of) {

        boolean fits(Cell cell) {
            var value = of.apply(cell);
            return wanted.isEmpty() || (value != null && wanted.contains(value));
        }

        void count(Cell cell, Map<T, Long> counts) {
            var value = of.apply(cell);
            if (value != null) {
                counts.merge(value, cell.customers(), Long::sum);
            }
        }
    }

    long customers() {
        return count(cell -> true);
    }

    Overview overview(CustomerFilter filter) {
        var segment = new Axis<>(filter.segments(), Cell::segment);
        var stage = new Axis<>(filter.stages(), Cell::stage);
        var band = new Axis<>(filter.bands(), Cell::band);
        var tier = new Axis<>(filter.tiers(), Cell::tier);
        var country = new Axis<>(filter.countries(), Cell::country);
        var kind = new Axis<>(filter.kinds(), Cell::kind);
        var axes = List.<Axis<?>>of(segment, stage, band, tier, country, kind);
        var asked = new Cube(cells.stream()
                .filter(cell -> (cell.movedDown() || !filter.movedDown())
                        && (cell.mailable() || !filter.further().mailable()))
                .toList());
        var shown = new Cube(asked.cells.stream()
                .filter(cell -> axes.stream().allMatch(axis -> axis.fits(cell)))
                .toList());
        return new Overview(
                shown.customers(),
                shown.count(cell ->
                        cell.segment() == AdvocacySegment.DISSENTER || cell.segment() == AdvocacySegment.DEFECTOR),
                shown.count(Cell::movedDown),
                shown.count(Cell::objected),
                asked.along(segment, axes, new EnumMap<>(AdvocacySegment.class)),
                asked.along(stage, axes, new EnumMap<>(LifecycleStage.class)),
                asked.along(band, axes, new EnumMap<>(HealthBand.class)),
                asked.along(tier, axes, new EnumMap<>(ValueTier.class)),
                asked.along(country, axes, new TreeMap<>()),
                asked.along(kind, axes, new EnumMap<>(CustomerKind.class)));
    }

    private long count(Predicate<Cell> which) {
        return cells.stream().filter(which).mapToLong(Cell::customers).sum();
    }

    /** Counts along one characteristic what all others let through. */
    private <T> Map<T, Long> along(Axis<T> axis, List<Axis<?>> axes, Map<T, Long> counts) {
        cells.stream()
                .filter(cell -> axes.stream().allMatch(other -> other.equals(axis) || other.fits(cell)))
                .forEach(cell -> axis.count(cell, counts));
        return counts;
    }
}
