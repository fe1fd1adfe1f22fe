package org.advocacycrm.analytics.scorecard;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.GroupKey;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.PeriodPiece;
import org.advocacycrm.scorecard.Tally;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Period;

/** Takes metrics: asks for tallies once per metric, whatever the number of periods and groups, and reads them. */
public final class Measurements {

    private final TallySources sources;
    private final Company company;
    private final Clock clock;
    private final Duration repeatWindow;

    public Measurements(TallySources sources, Company company, Clock clock, Duration repeatWindow) {
        this.sources = sources;
        this.company = company;
        this.clock = clock;
        this.repeatWindow = repeatWindow;
    }

    /** One metric for one period, broken down as asked. */
    public Measurement of(Metric metric, MetricQuery query) {
        return taken(Measures.of(metric, sources), metric, query);
    }

    /** One metric for many periods, in their order; all are read as the last of them is. */
    public List<Reading> series(Metric metric, MetricFilter filter, List<Period> periods) {
        return series(Measures.of(metric, sources), tallyQuery(periods, filter, List.of()));
    }

    /** The parts one metric falls into in each of the periods, in their order; all are read as the last whole is. */
    public List<Parts> parts(Metric metric, MetricFilter filter, List<Period> periods, Dimension cut) {
        return parts(Measures.of(metric, sources), tallyQuery(periods, filter, List.of(cut)));
    }

    /** What to ask {@link org.advocacycrm.scorecard.Evidence} for the rows behind a figure. */
    public TallyQuery evidenceQuery(Period period, MetricFilter filter) {
        return tallyQuery(List.of(period), filter, List.of());
    }

    private <T extends Tally<T>> Measurement taken(Measure<T> measure, Metric metric, MetricQuery query) {
        var unit = query.groupBy().stream().filter(Dimension::isTime).findFirst();
        var pieces = unit.map(time -> PeriodPiece.of(query.period(), time)).orElse(List.of());
        var periods = new ArrayList<>(List.of(query.period()));
        pieces.forEach(piece -> periods.add(piece.period()));
        var cuts = query.groupBy().stream().filter(cut -> !cut.isTime()).toList();
        var rows = measure.tallies().apply(tallyQuery(periods, query.filter(), cuts));
        var whole = sum(measure, rows, 0);
        var reading = measure.readings().apply(whole);
        var groups = unit.map(time -> groupsInTime(measure.none(), reading, rows, time, pieces, cuts.isEmpty()))
                .orElseGet(() -> cuts.isEmpty() ? List.of() : groups(reading, rows, query.period()));
        return new Measurement(metric, query, reading.apply(whole, passed(query.period())), groups);
    }

    private <T extends Tally<T>> List<Measurement.Group> groups(
            BiFunction<T, Period, Reading> reading, List<TallyRow<T>> rows, Period period) {
        return rows.stream()
                .filter(row -> row.period() == 0)
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .map(row -> new Measurement.Group(row.key(), reading.apply(row.tally(), passed(period))))
                .toList();
    }

    private <T extends Tally<T>> List<Measurement.Group> groupsInTime(
            T none,
            BiFunction<T, Period, Reading> reading,
            List<TallyRow<T>> rows,
            Dimension unit,
            List<PeriodPiece> pieces,
            boolean timeOnly) {
        var tallies = new TreeMap<GroupKey, Measurement.Group>();
        if (timeOnly) {
            for (var piece : pieces) {
                var key = GroupKey.WHOLE.and(unit, piece.label());
                tallies.put(key, new Measurement.Group(key, reading.apply(none, passed(piece.period()))));
            }
        }
        for (var row : rows) {
            if (row.period() > 0) {
                var piece = pieces.get(row.period() - 1);
                var key = row.key().and(unit, piece.label());
                tallies.put(key, new Measurement.Group(key, reading.apply(row.tally(), passed(piece.period()))));
            }
        }
        return List.copyOf(tallies.values());
    }

    private <T extends Tally<T>> List<Reading> series(Measure<T> measure, TallyQuery query) {
        var rows = measure.tallies().apply(query);
        var sums = IntStream.range(0, query.periods().size())
                .mapToObj(position -> sum(measure, rows, position))
                .toList();
        var reading = measure.readings().apply(sums.isEmpty() ? measure.none() : sums.getLast());
        return IntStream.range(0, sums.size())
                .mapToObj(position ->
                        reading.apply(sums.get(position), passed(query.periods().get(position))))
                .toList();
    }

    private <T extends Tally<T>> List<Parts> parts(Measure<T> measure, TallyQuery query) {
        var rows = measure.tallies().apply(query);
        var periods = query.periods();
        var reading = measure.readings().apply(sum(measure, rows, periods.size() - 1));
        return IntStream.range(0, periods.size())
                .mapToObj(position -> new PartReader<T>(
                                measure.none(), tally -> reading.apply(tally, passed(periods.get(position))))
                        .parts(
                                rows.stream()
                                        .filter(row -> row.period() == position)
                                        .toList(),
                                query.groupBy().getFirst()))
                .toList();
    }

    private static <T extends Tally<T>> T sum(Measure<T> measure, List<TallyRow<T>> rows, int period) {
        return rows.stream()
                .filter(row -> row.period() == period)
                .map(TallyRow::tally)
                .reduce(measure.none(), Tally::plus);
    }

    /** The days of a period that have come; half a month is scaled to a year as half a month. */
    private Period passed(Period period) {
        var tomorrow = LocalDate.ofInstant(clock.instant(), company.zone()).plusDays(1);
        return tomorrow.isAfter(period.from()) && tomorrow.isBefore(period.to())
                ? new Period(period.from(), tomorrow)
                : period;
    }

    private TallyQuery tallyQuery(List<Period> periods, MetricFilter filter, List<Dimension> cuts) {
        return new TallyQuery(periods, filter, cuts, company, clock.instant(), repeatWindow);
    }
}
