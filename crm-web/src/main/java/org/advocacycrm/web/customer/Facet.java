package org.advocacycrm.web.customer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One characteristic to filter by, and how many customers there are of each kind. */
record Facet(String parameter, String legend, String chosen, List<Option> options) {

    record Option(String id, String value, String label, String count, boolean checked) {}

    static <T> Facet of(
            String parameter,
            Collection<T> values,
            Set<T> chosen,
            Map<T, Long> counts,
            Function<T, String> label,
            Words words) {
        var options = values.stream()
                .map(value -> new Option(
                        "count-%s-%s".formatted(parameter, CustomerQuery.code(value)),
                        CustomerQuery.code(value),
                        label.apply(value),
                        words.figures().count(counts.getOrDefault(value, 0L)),
                        chosen.contains(value)))
                .toList();
        var note = chosen.isEmpty() ? "" : words.figures().count(chosen.size());
        return new Facet(parameter, words.say("filter." + parameter), note, options);
    }
}
