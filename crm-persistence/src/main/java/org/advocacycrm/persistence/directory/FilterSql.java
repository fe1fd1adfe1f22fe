package org.advocacycrm.persistence.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.advocacycrm.directory.CustomerFilter;

/** A filter as conditions over {@link JdbcCustomerDirectory#FROM}, one for each characteristic. */
final class FilterSql {

    /** The segments from left to right, to compare two of them. */
    static final String SCALE =
            "array['DISSENTER', 'DEFECTOR', 'NEUTRAL', 'SUPPORTER', 'ADVOCATE', 'SUPER_ADVOCATE']::text[]";

    /** Of who has objected to profiling there is none, not even too little data. */
    static final String BAND = "case when o.customer_id is null then coalesce(s.health_band, 'NOT_ENOUGH_DATA') end";

    static final String MOVED_DOWN =
            "array_position(" + SCALE + ", s.segment) < array_position(" + SCALE + ", s.segment_before)";

    private static final int DIGITS_OF_A_PHONE_NUMBER = 4;
    private static final Pattern NO_DIGITS = Pattern.compile("\\D");

    /** Only words are compared by likeness: numbers that are nearly the same are other numbers. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L} .'-]{4,}");

    /** Finds "Jonson" in "Emma Johnson", which are 0.5 alike. */
    private static final double ALIKE = 0.45;

    private final Map<String, String> conditions = new LinkedHashMap<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    FilterSql(CustomerFilter filter) {
        anyOf("segment", "s.segment", filter.segments());
        anyOf("stage", "s.stage", filter.stages());
        anyOf("band", BAND, filter.bands());
        anyOf("tier", "c.value_tier", filter.tiers());
        anyOf("country", "c.country", filter.countries());
        anyOf("kind", "c.kind", filter.kinds());
        if (filter.movedDown()) {
            conditions.put("moved", MOVED_DOWN);
        }
        if (!filter.text().isBlank()) {
            conditions.put("text", text(filter.text().strip()));
        }
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** The conditions of the given characteristics together. */
    String all(Collection<String> characteristics) {
        return characteristics.stream().map(this::one).collect(Collectors.joining(" and "));
    }

    String all() {
        return conditions.isEmpty() ? "true" : all(List.copyOf(conditions.keySet()));
    }

    String one(String characteristic) {
        return conditions.getOrDefault(characteristic, "true");
    }

    private void anyOf(String characteristic, String column, Collection<?> values) {
        if (!values.isEmpty()) {
            conditions.put(characteristic, column + " = any (:" + characteristic + ")");
            parameters.put(characteristic, values.stream().map(Object::toString).toArray(String[]::new));
        }
    }

    /** Parts of names, addresses and identifiers; names also when they are spelt a little differently. */
    private String text(String wanted) {
        parameters.put("text", wanted);
        parameters.put("like", "%" + wanted.replaceAll("([%_\\\\])", "\\\\$1") + "%");
        var digits = NO_DIGITS.matcher(wanted).replaceAll("");
        parameters.put("digits", "%" + digits + "%");
        return "(c.name ilike :like or c.email ilike :like or c.external_id ilike :like"
                + (WORDS.matcher(wanted).matches() ? " or word_similarity(:text, c.name) >= " + ALIKE : "")
                + (digits.length() >= DIGITS_OF_A_PHONE_NUMBER
                        ? " or regexp_replace(c.phone, '\\D', '', 'g') like :digits"
                        : "")
                + ")";
    }
}
