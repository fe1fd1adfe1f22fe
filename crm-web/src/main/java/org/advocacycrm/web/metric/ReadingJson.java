package org.advocacycrm.web.metric;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.advocacycrm.analytics.scorecard.Interval;
import org.advocacycrm.analytics.scorecard.Reading;
import org.jspecify.annotations.Nullable;

/** A reading as the API gives it: full precision, and null where there are no data. */
@JsonPropertyOrder({"value", "n", "interval", "smallSample", "tally", "variants"})
record ReadingJson(
        @Nullable Double value,
        long n,
        @Nullable IntervalJson interval,
        boolean smallSample,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Number> tally,
        @JsonAnyGetter Map<String, @Nullable Object> figures,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, ReadingJson> variants) {

    record IntervalJson(double low, double high, double level) {}

    static ReadingJson of(Reading reading) {
        var interval = reading.interval();
        var variants = new LinkedHashMap<String, ReadingJson>();
        reading.variants().forEach((name, variant) -> variants.put(name, of(variant)));
        return new ReadingJson(
                reading.value(),
                reading.n(),
                interval == null ? null : new IntervalJson(interval.low(), interval.high(), Interval.LEVEL),
                reading.smallSample(),
                reading.tally(),
                reading.figures(),
                variants);
    }
}
