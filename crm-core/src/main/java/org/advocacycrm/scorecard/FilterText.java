package org.advocacycrm.scorecard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A filter as one line of text, such as {@code country=DE&team=Ada}; equal filters are equal texts. */
public final class FilterText {

    private FilterText() {}

    public static String write(MetricFilter filter) {
        return filter.values().entrySet().stream()
                .flatMap(wanted -> wanted.getValue().stream()
                        .map(value -> wanted.getKey().apiName() + "=" + URLEncoder.encode(value, UTF_8)))
                .collect(Collectors.joining("&"));
    }

    /**
     * The filter that was written as the text.
     *
     * @throws IllegalArgumentException if the text is not a filter
     */
    public static MetricFilter read(String text) {
        var values = new TreeMap<Dimension, TreeSet<String>>();
        if (!text.isEmpty()) {
            for (var part : text.split("&", -1)) {
                var equals = part.indexOf('=');
                var dimension = Dimension.named(part.substring(0, Math.max(equals, 0)))
                        .orElseThrow(() -> new IllegalArgumentException("Not a filter: " + text));
                values.computeIfAbsent(dimension, any -> new TreeSet<>())
                        .add(URLDecoder.decode(part.substring(equals + 1), UTF_8));
            }
        }
        return new MetricFilter(new TreeMap<>(values));
    }
}
