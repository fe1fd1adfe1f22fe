package org.advocacycrm.persistence.scorecard;

/** What each customer spent in a period and in the same period one year earlier, in the reporting currency. */
final class SpendRows {

    /** Common table expression {@code spend}: one row per period and customer with a transaction in either year. */
    static final String BOTH_YEARS = """
            , span as (
                select position, false as earlier, starts, ends from period
                union all
                select position, true, earlier_starts, earlier_ends from period
            ), spend as materialized (
                select sp.position, t.customer_id,
                    coalesce(sum(t.amount) filter (where not sp.earlier and t.currency = :currency), 0) as after,
                    coalesce(sum(t.amount) filter (where sp.earlier and t.currency = :currency), 0) as before,
                    count(*) filter (where t.currency = :currency) as reported,
                    count(*) filter (where t.currency <> :currency) as other_currency
                from span sp
                join transaction t on t.occurred_at >= sp.starts and t.occurred_at < sp.ends
                group by sp.position, t.customer_id
            )
            """;

    static final String SPENDERS = """
            from spend x
            join customer c on c.id = x.customer_id
            left join customer_standing s on s.customer_id = x.customer_id
            """;

    static final String IN_BOTH = "(x.before > 0 and x.after > 0)";

    static final String EARLIER = "(x.before > 0)";

    /** Common table expression {@code spend}: one row per period and customer with a transaction in it. */
    static final String THIS_YEAR = """
            , spend as materialized (
                select p.position, t.customer_id,
                    coalesce(sum(t.amount) filter (where t.currency = :currency), 0) as after,
                    count(*) filter (where t.currency <> :currency) as other_currency
                from period p
                join transaction t on t.occurred_at >= p.starts and t.occurred_at < p.ends
                group by p.position, t.customer_id
            )
            """;

    /** To follow {@link CustomerRows#ACTIVE_IN_PERIOD}. */
    static final String OF_ACTIVE = "left join spend x on x.position = p.position and x.customer_id = c.id\n";

    private SpendRows() {}
}
