package org.advocacycrm.persistence.engagement;

/** Statements over positions of active customers. */
final class StageSql {

    private static final String ACTIVE = """
            from stage_position p
            join customer_standing s on s.customer_id = p.customer_id
            join customer c on c.id = p.customer_id
            where s.stage in ('CUSTOMER', 'RETAINED', 'AT_RISK', 'RECOVERED') and c.merged_into is null
              and (cardinality(cast(:segments as text[])) = 0 or s.segment = any (cast(:segments as text[])))
              and (cardinality(cast(:tiers as text[])) = 0 or c.value_tier = any (cast(:tiers as text[])))
            """;

    private static final String SELECTED = ACTIVE + """
              and p.stage = :stage
              and (cast(:open as uuid) is null or cast(:open as uuid) = any (p.unmet))
              and (:days = 0 or cast(:today as date) - p.since >= :days)
            """;

    static final String COUNTS = """
            select p.stage, count(*) as customers, count(*) filter (where p.complete) as complete,
                   percentile_disc(0.5) within group (order by cast(:today as date) - p.since) as median,
                   percentile_disc(0.9) within group (order by cast(:today as date) - p.since) as ninetieth
            """ + ACTIVE + " group by p.stage";

    static final String UNMET =
            "select stage, u.id, count(*) as customers from (select p.stage, p.unmet " + ACTIVE + """
            ) p cross join unnest(p.unmet) as u (id)
            group by stage, u.id
            """;

    static final String CELLS = """
            select p.stage, s.segment, c.value_tier, count(*) as customers
            """ + ACTIVE + " group by p.stage, s.segment, c.value_tier";

    static final String SIZE = "select count(*) " + SELECTED;

    static final String STALLED = "select c.id, c.name, s.segment, c.value_tier, p.since, p.unmet " + SELECTED + """
            order by p.since nulls last, c.name, c.id
            offset :skipped
            limit :most
            """;

    private StageSql() {}
}
