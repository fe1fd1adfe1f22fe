package org.advocacycrm.persistence.scorecard;

/**
 * Which customers count in a period. A customer is active from {@code acquired_on} up to, but not including,
 * {@code ended_on}; who was never acquired is not active. What lies in the future has not happened yet.
 */
final class CustomerRows {

    /** Active on at least one day of the period that has come. */
    static final String ACTIVE_IN_PERIOD = """
            from period p
            join customer c
                on c.acquired_on < p.to_day and c.acquired_on <= :today
                and (c.ended_on is null or c.ended_on > greatest(p.from_day, c.acquired_on))
                and p.from_day <= :today
            left join customer_standing s on s.customer_id = c.id
            """;

    static final String ACTIVE_AT_START = "(c.acquired_on <= p.from_day)";

    /** By the end of the period, or by now if it is not over. */
    static final String LOST = "(" + ACTIVE_AT_START + " and c.ended_on <= least(p.to_day, :today))";

    static final String RETAINED =
            "(" + ACTIVE_AT_START + " and (c.ended_on is null or c.ended_on > least(p.to_day, :today)))";

    static final String ACQUIRED = "(c.acquired_on >= p.from_day)";

    /** The last day of the period that is not in the future. */
    static final String LAST_DAY = "least(p.to_day - 1, :today)";

    static final String ACTIVE_AT_END = "(c.ended_on is null or c.ended_on > " + LAST_DAY + ")";

    private CustomerRows() {}
}
