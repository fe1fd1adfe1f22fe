package org.advocacycrm.persistence.scorecard;

import static org.advocacycrm.scorecard.Dimension.CATEGORY;
import static org.advocacycrm.scorecard.Dimension.CHANNEL;
import static org.advocacycrm.scorecard.Dimension.COUNTRY;
import static org.advocacycrm.scorecard.Dimension.JOURNEY_PHASE;
import static org.advocacycrm.scorecard.Dimension.REGION;
import static org.advocacycrm.scorecard.Dimension.TEAM;
import static org.advocacycrm.scorecard.Dimension.TOUCHPOINT;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.advocacycrm.scorecard.AttributeBearer;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.FilterValues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFilterValues implements FilterValues {

    private static final Map<Dimension, String> WHERE_THEY_OCCUR = Map.of(
            COUNTRY, "select distinct country as value from customer",
            REGION, "select distinct region as value from customer",
            CHANNEL, "select distinct channel as value from feedback union select distinct channel from service_case",
            TOUCHPOINT, "select distinct touchpoint as value from feedback",
            JOURNEY_PHASE, "select distinct journey_phase as value from feedback",
            CATEGORY, "select distinct category as value from service_case",
            TEAM, "select distinct team as value from employee");

    /** Nobody picks from thousands. */
    private static final String COMMONEST_ATTRIBUTES = """
            select name, value
            from (
                select a.key as name, a.value,
                    row_number() over (partition by a.key order by count(*) desc, a.value) as place
                from $table t cross join jsonb_each_text(t.attributes) a
                group by a.key, a.value
            ) as ranked
            where place <= 100
            """;

    private final JdbcClient database;

    JdbcFilterValues(JdbcClient database) {
        this.database = database;
    }

    @Override
    public SortedMap<Dimension, SortedSet<String>> occurring() {
        var occurring = new TreeMap<Dimension, SortedSet<String>>();
        WHERE_THEY_OCCUR.forEach((dimension, rows) -> {
            var values = database.sql("select value from (" + rows + ") as occurring where value <> ''")
                    .query(String.class)
                    .list();
            if (!values.isEmpty()) {
                occurring.put(dimension, new TreeSet<>(values));
            }
        });
        for (var bearer : AttributeBearer.values()) {
            attributesOf(bearer)
                    .forEach((attribute, values) -> occurring
                            .computeIfAbsent(attribute, name -> new TreeSet<>())
                            .addAll(values));
        }
        return occurring;
    }

    @Override
    public SortedMap<Dimension, SortedSet<String>> attributesOf(AttributeBearer bearer) {
        var table = switch (bearer) {
            case ANSWERS -> "feedback";
            case CASES -> "service_case";
        };
        var attributes = new TreeMap<Dimension, SortedSet<String>>();
        database.sql(COMMONEST_ATTRIBUTES.replace("$table", table)).query(row -> {
            attributes
                    .computeIfAbsent(Dimension.attribute(row.getString("name")), name -> new TreeSet<>())
                    .add(row.getString("value"));
        });
        return attributes;
    }
}
