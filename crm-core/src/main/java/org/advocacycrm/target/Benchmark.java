package org.advocacycrm.target;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.advocacycrm.scorecard.MetricScope;
import org.advocacycrm.shared.Period;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What others reach. It stands beside the own figure and is part of no calculation.
 *
 * @param scope the own figure it stands beside
 * @param source who says so
 * @param address where to read it; none where it is not on the web
 * @param date the day it speaks of
 */
public record Benchmark(
        BenchmarkId id,
        MetricScope scope,
        BigDecimal value,
        String source,
        @Nullable URI address,
        LocalDate date,
        Revision revision) {

    public static final int LONGEST_SOURCE = 200;

    public Benchmark {
        if (source.isBlank() || source.length() > LONGEST_SOURCE) {
            throw new IllegalArgumentException("A benchmark has a source in few words.");
        }
        if (address != null && !isOnTheWeb(address)) {
            throw new IllegalArgumentException("Not an address on the web: " + address);
        }
    }

    public static boolean isOnTheWeb(URI address) {
        var scheme = address.getScheme();
        return ("https".equals(scheme) || "http".equals(scheme)) && address.getHost() != null;
    }

    /** The youngest that the period could know of, else the oldest of those after it. */
    public static Optional<Benchmark> nearest(Collection<Benchmark> benchmarks, Period period) {
        return benchmarks.stream()
                .filter(benchmark -> benchmark.date().isBefore(period.to()))
                .max(Comparator.comparing(Benchmark::date))
                .or(() -> benchmarks.stream().min(Comparator.comparing(Benchmark::date)));
    }
}
