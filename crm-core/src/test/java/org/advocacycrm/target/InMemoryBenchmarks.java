package org.advocacycrm.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.scorecard.MetricFilter;

/** Without revisions: nobody else writes here. */
public final class InMemoryBenchmarks implements Benchmarks {

    private final List<Benchmark> benchmarks = new ArrayList<>();

    @Override
    public Optional<Benchmark> of(BenchmarkId id) {
        return benchmarks.stream()
                .filter(benchmark -> benchmark.id().equals(id))
                .findFirst();
    }

    @Override
    public List<Benchmark> over(MetricFilter filter) {
        return benchmarks.stream()
                .filter(benchmark -> benchmark.scope().filter().equals(filter))
                .toList();
    }

    @Override
    public List<Benchmark> all() {
        return List.copyOf(benchmarks);
    }

    @Override
    public void keep(Benchmark benchmark) {
        remove(benchmark);
        benchmarks.add(benchmark);
    }

    @Override
    public void remove(Benchmark benchmark) {
        benchmarks.removeIf(other -> other.id().equals(benchmark.id()));
    }
}
