package org.advocacycrm.analytics.scorecard;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.RecountedTallies;
import org.advocacycrm.scorecard.Tally;
import org.advocacycrm.scorecard.TallyChecks.TallyCheck;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Period;

/** Compares what is kept with a recount: every metric, as a whole and by each of its dimensions. */
public final class TallyAudit {

    private static final int MONTHS = 12;
    private static final int MOST_DIFFERENCES = 100;
    private static final LocalDate BEFORE_EVERYTHING = LocalDate.of(1900, 1, 1);

    private final TallySources kept;
    private final RecountedTallies recounted;
    private final Company company;
    private final Clock clock;
    private final Duration repeatWindow;

    public TallyAudit(
            TallySources kept, RecountedTallies recounted, Company company, Clock clock, Duration repeatWindow) {
        this.kept = kept;
        this.recounted = recounted;
        this.company = company;
        this.clock = clock;
        this.repeatWindow = repeatWindow;
    }

    public TallyCheck check() {
        var beganAt = clock.instant();
        var differences = new ArrayList<String>();
        var compared = 0L;
        for (var metric : Metric.values()) {
            for (var cut : cuts(metric)) {
                compared += recounted.atOneMoment(() -> compare(metric, cut, differences));
            }
        }
        var told = differences.subList(0, Math.min(MOST_DIFFERENCES, differences.size()));
        return new TallyCheck(beganAt, clock.instant(), compared, told);
    }

    private static List<List<Dimension>> cuts(Metric metric) {
        var cuts = new ArrayList<List<Dimension>>();
        cuts.add(List.of());
        metric.dimensions().stream().filter(cut -> !cut.isTime()).forEach(cut -> cuts.add(List.of(cut)));
        return cuts;
    }

    private long compare(Metric metric, List<Dimension> cut, List<String> differences) {
        var query = new TallyQuery(periods(), MetricFilter.EVERYTHING, cut, company, clock.instant(), repeatWindow);
        var mine = tallies(Measures.of(metric, kept), query);
        var theirs = tallies(Measures.of(metric, sources()), query);
        var groups = new TreeSet<>(mine.keySet());
        groups.addAll(theirs.keySet());
        for (var group : groups) {
            if (!Objects.equals(mine.get(group), theirs.get(group))) {
                differences.add(
                        metric.slug() + " " + group + ": kept " + mine.get(group) + ", counted " + theirs.get(group));
            }
        }
        return groups.size();
    }

    private static <T extends Tally<T>> Map<String, Object> tallies(Measure<T> measure, TallyQuery query) {
        var tallies = new TreeMap<String, Object>();
        for (var row : measure.tallies().apply(query)) {
            var period = query.periods().get(row.period());
            tallies.put(period.from() + "/" + period.to() + " " + row.key().values(), row.tally());
        }
        return tallies;
    }

    private TallySources sources() {
        return new TallySources(
                recounted.feedback(),
                recounted.cases(),
                recounted.customers(),
                recounted.employees(),
                recounted.segments(),
                kept.relationships(),
                kept.recognitions());
    }

    /** Everything there is, the last year, and each of its months up to the present one. */
    private List<Period> periods() {
        var month = LocalDate.ofInstant(clock.instant(), company.zone()).withDayOfMonth(1);
        var year = month.withDayOfYear(1);
        var periods = new ArrayList<>(
                List.of(new Period(BEFORE_EVERYTHING, year.plusYears(1)), new Period(year.minusYears(1), year)));
        for (var back = 0; back <= MONTHS; back++) {
            periods.add(
                    new Period(month.minusMonths(back), month.minusMonths(back).plusMonths(1)));
        }
        return periods;
    }
}
