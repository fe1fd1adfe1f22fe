package org.advocacycrm.persistence.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts every characteristic over one pass of the customers, each without its own condition. */
final class OverviewSql {

    private static final Map<String, String> CHARACTERISTICS = characteristics();

    private OverviewSql() {}

    static String of(FilterSql filter) {
        var flags = CHARACTERISTICS.keySet().stream()
                .map(name -> "%s as %s_fits".formatted(filter.one(name), name))
                .collect(Collectors.joining(", "));
        var values = CHARACTERISTICS.entrySet().stream()
                .map(entry -> "%s as %s".formatted(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining(", "));
        return """
                with counted as materialized (
                    select %s, %s, %s as moved_down, o.customer_id is not null as objected
                    %s where %s)
                """.formatted(
                                values,
                                flags,
                                FilterSql.MOVED_DOWN,
                                JdbcCustomerDirectory.FROM,
                                filter.all(List.of("text", "moved")))
                + totals()
                + CHARACTERISTICS.keySet().stream().map(OverviewSql::counts).collect(Collectors.joining());
    }

    private static String totals() {
        return """
                select 'total' as characteristic, null as value, count(*) as customers,
                       count(*) filter (where segment in ('DISSENTER', 'DEFECTOR')) as critical,
                       count(*) filter (where moved_down) as moved_down, count(*) filter (where objected) as objected
                from counted where %s
                """.formatted(fits(List.copyOf(CHARACTERISTICS.keySet())));
    }

    private static String counts(String name) {
        var others = new ArrayList<>(CHARACTERISTICS.keySet());
        others.remove(name);
        return """
                union all
                select '%1$s', %1$s, count(*), 0, 0, 0 from counted where %2$s and %1$s is not null group by %1$s
                """.formatted(name, fits(others));
    }

    private static String fits(List<String> names) {
        return names.stream().map(name -> name + "_fits").collect(Collectors.joining(" and "));
    }

    private static Map<String, String> characteristics() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("segment", "s.segment");
        columns.put("stage", "s.stage");
        columns.put("band", FilterSql.BAND);
        columns.put("tier", "c.value_tier");
        columns.put("country", "c.country");
        columns.put("kind", "c.kind");
        return columns;
    }
}
