package org.advocacycrm.persistence.scorecard;

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

    /**
     * What is counted somewhere: the roll-ups by year know it, and what is not written down yet. Cases count when they are
     * resolved, so open ones are asked themselves. A customer who moves is written down elsewhere within seconds.
     */
    private static final String OCCURRING = """
            with unfolded as materialized (
                select distinct country, region, channel, touchpoint, journey_phase, category, team from tally_unfolded
            ), open as materialized (
                select distinct category, channel from service_case where crm_case_length(opened_at, resolved_at) = 8
            )
            select r.dimension, r.value
            from (values
                ('ACQUIRED', 'country'), ('STANDING', 'country'), ('ACQUIRED', 'region'), ('STANDING', 'region'),
                ('NPS', 'channel'), ('CSAT', 'channel'), ('CES', 'channel'), ('RATING', 'channel'), ('RESOLVED', 'channel'),
                ('NPS', 'touchpoint'), ('CSAT', 'touchpoint'), ('CES', 'touchpoint'), ('RATING', 'touchpoint'),
                ('NPS', 'journeyPhase'), ('CSAT', 'journeyPhase'), ('CES', 'journeyPhase'), ('RATING', 'journeyPhase'),
                ('RESOLVED', 'category'), ('COMPLAINT', 'category'), ('HIRED', 'team')) k (subject, dimension)
            join tally_rollup r on r.subject = k.subject and r.dimension = k.dimension and r.grain = 'Y'
            where r.n > 0 and r.value <> ''
            union
            select d.dimension, d.value
            from unfolded u
            cross join lateral (values
                ('country', u.country), ('region', u.region), ('channel', u.channel), ('touchpoint', u.touchpoint),
                ('journeyPhase', u.journey_phase), ('category', u.category), ('team', u.team)) d (dimension, value)
            where d.value <> ''
            union
            select 'category', category from open
            union
            select 'channel', channel from open where channel <> ''
            """;

    /** Of the latest records that have attributes. Nobody picks from thousands. */
    private static final String COMMONEST_ATTRIBUTES = """
            select name, value
            from (
                select a.key as name, a.value,
                    row_number() over (partition by a.key order by count(*) desc, a.value) as place
                from (select attributes from $table where attributes <> '{}' order by id desc limit 20000) t
                cross join jsonb_each_text(t.attributes) a
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
        database.sql(OCCURRING).query(row -> {
            var dimension = Dimension.named(row.getString("dimension")).orElseThrow();
            occurring.computeIfAbsent(dimension, name -> new TreeSet<>()).add(row.getString("value"));
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
