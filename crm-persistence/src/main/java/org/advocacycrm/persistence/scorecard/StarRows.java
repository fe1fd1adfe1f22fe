package org.advocacycrm.persistence.scorecard;

/** Which recognitions count in a period: those nominated in it, whenever they were decided on. */
final class StarRows {

    static final String NOMINATED = """
            from period p
            join customer_star r on r.nominated_at >= p.starts and r.nominated_at < p.ends
            left join employee e on e.id = r.employee_id
            left join customer c on c.id = r.customer_id
            """;

    static final String STAR = "(r.outcome = 'VERIFIED')";

    static final String BY_CUSTOMER = "(" + STAR + " and r.nominator = 'CUSTOMER')";

    static final String BY_EXECUTIVE = "(" + STAR + " and r.nominator = 'EXECUTIVE')";

    static final String WAITING = "(r.outcome = 'WAITING')";

    /** What was declined counts nowhere. */
    static final String COUNTED = "(r.outcome <> 'DECLINED')";

    private StarRows() {}
}
