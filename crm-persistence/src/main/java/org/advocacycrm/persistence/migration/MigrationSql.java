package org.advocacycrm.persistence.migration;

/** Statements over the courses. Who is in no active stage on a date is outside, whatever else is known of them. */
final class MigrationSql {

    private static final String ACTIVE = "stage in ('CUSTOMER', 'RETAINED', 'AT_RISK', 'RECOVERED')";

    private static final String SOUGHT = """
            (cardinality(cast(:tiers as text[])) = 0 or c.value_tier = any (cast(:tiers as text[])))
                and (cardinality(cast(:countries as text[])) = 0 or c.country = any (cast(:countries as text[])))""";

    private static final String MOVES = """
            with moved as (
                select c.id, c.name, c.value_tier, c.country,
                       coalesce(b.segment, 'OUTSIDE') as was,
                       case when a.%1$s then a.segment else 'OUTSIDE' end as is_now,
                       a.segment_rule, a.stage_rule, a.from_day
                from customer c
                left join standing_spell b
                    on b.customer_id = c.id and b.from_day <= :from and (b.to_day is null or b.to_day > :from) and b.%1$s
                left join standing_spell a
                    on a.customer_id = c.id and a.from_day <= :to and (a.to_day is null or a.to_day > :to)
                where %2$s and (b.customer_id is not null or a.%1$s)
            ), spent as (
                select customer_id, sum(amount) as value
                from transaction
                where occurred_at >= :spentSince and occurred_at < :spentUntil and currency = :currency
                group by customer_id
            )
            """.formatted(ACTIVE, SOUGHT);

    static final String OBJECTED = """
            select count(*)
            from profiling_objection o
            join customer c on c.id = o.customer_id
            where %s
            """.formatted(SOUGHT);

    static final String MATRIX = MOVES + """
            select was, is_now, count(*) as customers, coalesce(sum(s.value), 0) as value
            from moved m
            left join spent s on s.customer_id = m.id
            group by was, is_now
            """;

    static final String MOVERS = MOVES + """
            select m.*, coalesce(s.value, 0) as value
            from moved m
            left join spent s on s.customer_id = m.id
            where was = :was and is_now = :is
            order by coalesce(s.value, 0) desc, m.name, m.id
            offset :skipped
            limit :most
            """;

    static final String FLOWS = """
            with months as (
                select cast(m + interval '1 month' as date) as month,
                       cast(m + interval '1 month' as date) - 1 as begins,
                       cast(m + interval '2 months' as date) - 1 as ends
                from generate_series(cast(:first as timestamp), cast(:last as timestamp), interval '1 month') m
            ), ranked as (
                select s.customer_id, s.from_day, s.to_day,
                       array_position(
                           array ['DISSENTER', 'DEFECTOR', 'NEUTRAL', 'SUPPORTER', 'ADVOCATE', 'SUPER_ADVOCATE'], s.segment) as place
                from standing_spell s
                join customer c on c.id = s.customer_id
                where s.%s and %s
            )
            select m.month,
                   count(*) filter (where a.place > b.place) as up,
                   count(*) filter (where a.place < b.place) as down
            from months m
            left join ranked b on b.from_day <= m.begins and (b.to_day is null or b.to_day > m.begins)
            left join ranked a on a.customer_id = b.customer_id and a.from_day <= m.ends and (a.to_day is null or a.to_day > m.ends)
            group by m.month
            order by m.month
            """.formatted(ACTIVE, SOUGHT);

    private MigrationSql() {}
}
