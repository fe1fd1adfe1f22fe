package org.advocacycrm.persistence.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.journey.Encounters;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcEncounters implements Encounters {

    private static final int YEAR = 365;

    private static final String BAD = """
            (case f.kind
                when 'NPS' then f.score <= 6
                when 'CSAT' then f.score <= 3
                when 'CES' then f.score <= case f.scale_max when 5 then 3 else f.scale_max - 3 end
                when 'RATING' then f.score <= case f.scale_max when 5 then 3 else 6 end
            end)""";

    /** The latest bad answer of every customer at every touchpoint, and what customers spent. */
    private static final String HITS = """
            with hit as (
                select distinct on (f.touchpoint, f.kind, f.customer_id)
                       f.touchpoint, f.kind, f.customer_id, f.score, f.scale_max, f.occurred_at
                from feedback f
                where f.touchpoint is not null and not f.skipped and f.customer_id is not null
                  and f.occurred_at >= :from and f.occurred_at < :to and %s
                order by f.touchpoint, f.kind, f.customer_id, f.occurred_at desc, f.id
            ), spent as (
                select customer_id, sum(amount) as value
                from transaction
                where occurred_at >= :spentSince and occurred_at < :to and currency = :currency
                group by customer_id
            )
            """.formatted(BAD);

    private final JdbcClient database;
    private final Company company;

    JdbcEncounters(JdbcClient database, Company company) {
        this.database = database;
        this.company = company;
    }

    @Override
    public Map<Place, Hit> hits(Period period) {
        var hits = new HashMap<Place, Hit>();
        asked(HITS + """
                select h.touchpoint, h.kind, count(*) as customers, coalesce(sum(s.value), 0) as value
                from hit h left join spent s on s.customer_id = h.customer_id
                group by h.touchpoint, h.kind
                """, period).query((ResultSet row) -> {
            hits.put(place(row), new Hit(row.getLong("customers"), row.getBigDecimal("value")));
        });
        return hits;
    }

    @Override
    public List<HitCustomer> hitCustomers(Place place, Period period, int skipped, int most) {
        return asked(HITS + """
                select c.id, c.name, h.score, h.scale_max, h.occurred_at, coalesce(s.value, 0) as value
                from hit h
                join customer c on c.id = h.customer_id
                left join spent s on s.customer_id = h.customer_id
                where h.touchpoint = :touchpoint and h.kind = :kind
                order by coalesce(s.value, 0) desc, c.name, c.id
                offset :skipped
                limit :most
                """, period)
                .param("touchpoint", place.touchpoint())
                .param("kind", place.metric().name())
                .param("skipped", skipped)
                .param("most", most)
                .query((row, number) -> new HitCustomer(
                        new CustomerId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getInt("score"),
                        row.getInt("scale_max"),
                        at(row),
                        row.getBigDecimal("value")))
                .list();
    }

    @Override
    public List<Encounter> of(CustomerId customer) {
        return database.sql("select f.touchpoint, f.kind, f.score, f.scale_max, f.occurred_at, not " + BAD + """
                         as good
                        from feedback f
                        where f.customer_id = :customer and f.touchpoint is not null and not f.skipped
                        order by f.occurred_at desc, f.id
                        """)
                .param("customer", customer.value())
                .query((row, number) -> new Encounter(
                        place(row), row.getInt("score"), row.getInt("scale_max"), row.getBoolean("good"), at(row)))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Period period) {
        var zone = company.zone();
        return database.sql(sql)
                .param("from", period.from().atStartOfDay(zone).toOffsetDateTime())
                .param("to", period.to().atStartOfDay(zone).toOffsetDateTime())
                .param(
                        "spentSince",
                        period.to().minusDays(YEAR).atStartOfDay(zone).toOffsetDateTime())
                .param("currency", company.currency().getCurrencyCode());
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getString("touchpoint"), FeedbackKind.valueOf(row.getString("kind")));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("occurred_at", OffsetDateTime.class).toInstant();
    }
}
