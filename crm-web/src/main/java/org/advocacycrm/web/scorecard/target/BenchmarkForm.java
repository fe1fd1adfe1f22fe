package org.advocacycrm.web.scorecard.target;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Unit;
import org.advocacycrm.scorecard.FilterText;
import org.advocacycrm.scorecard.MetricScope;
import org.advocacycrm.target.Benchmark;
import org.advocacycrm.target.BenchmarkId;
import org.advocacycrm.web.scorecard.form.FieldReader;
import org.advocacycrm.web.scorecard.form.UnitInput;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** An external benchmark as the browser submits it, every field as it was typed. */
record BenchmarkForm(
        @Nullable String revision,
        @Nullable String metric,
        @Nullable String filter,
        @Nullable String value,
        @Nullable String source,
        @Nullable String address,
        @Nullable String date) {

    private static final int LONGEST_ADDRESS = 1_000;

    static BenchmarkForm of(Benchmark benchmark) {
        var unit = Metric.named(benchmark.scope().metric()).map(Metric::unit).orElse(Unit.COUNT);
        var address = benchmark.address();
        return new BenchmarkForm(
                Long.toString(benchmark.revision().number()),
                benchmark.scope().metric(),
                FilterText.write(benchmark.scope().filter()),
                UnitInput.write(benchmark.value(), unit),
                benchmark.source(),
                address == null ? "" : address.toString(),
                benchmark.date().toString());
    }

    /** The benchmark, when nothing is wrong; what is wrong is said beside the field. */
    Optional<Benchmark> toBenchmark(BenchmarkId id, Errors errors) {
        var reader = new FieldReader(errors);
        var metric = reader.metric("metric", metric());
        var filter = reader.filter(filter());
        var value = metric.flatMap(known -> reader.number("value", value(), known.unit()));
        var source = reader.text("source", source(), Benchmark.LONGEST_SOURCE, true);
        var address = address(reader.text("address", address(), LONGEST_ADDRESS, false), errors);
        var date = reader.day("date", date());
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new Benchmark(
                        id,
                        new MetricScope(metric.map(Metric::slug).orElseThrow(), filter),
                        value.orElseThrow(),
                        source,
                        address,
                        date.orElseThrow(),
                        FieldReader.revision(revision())));
    }

    private static @Nullable URI address(String typed, Errors errors) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            var address = new URI(typed);
            if (Benchmark.isOnTheWeb(address)) {
                return address;
            }
        } catch (URISyntaxException notAnAddress) {
            // the same words as for an address that is none on the web
        }
        errors.rejectValue("address", "goal.fault.address");
        return null;
    }
}
