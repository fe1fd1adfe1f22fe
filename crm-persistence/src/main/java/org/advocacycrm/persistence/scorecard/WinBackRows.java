package org.advocacycrm.persistence.scorecard;

/** Which customers were lost before a period, and which came back in it: by a purchase, or by a contract that starts. */
final class WinBackRows {

    /** Everybody who was ever lost, with the first day on which they were back. */
    static final String GONE = """
            , gone as materialized (
                select c.id, c.ended_on, least(
                    (select min(cast(t.occurred_at at time zone :zone as date))
                     from transaction t
                     where t.customer_id = c.id and t.amount > 0 and t.occurred_at <= :asOf
                        and t.occurred_at >= cast(c.ended_on as timestamp) at time zone :zone),
                    (select min(t.starts_on)
                     from contract t
                     where t.customer_id = c.id and t.starts_on >= c.ended_on and t.starts_on <= :today)) as back_on
                from customer c
                where c.ended_on is not null
            )
            """;

    static final String LOST_BEFORE = """
            from period p
            join gone g
                on g.ended_on <= p.from_day and p.from_day <= :today
                and (g.back_on is null or g.back_on >= p.from_day)
            join customer c on c.id = g.id
            left join customer_standing s on s.customer_id = g.id
            """;

    static final String WON_BACK = "(g.back_on < p.to_day)";

    private WinBackRows() {}
}
