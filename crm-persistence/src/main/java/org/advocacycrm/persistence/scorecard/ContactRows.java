package org.advocacycrm.persistence.scorecard;

/** Which contacts count in a period: those made in it that were held against the preferences of their moments. */
final class ContactRows {

    static final String MADE = """
            from period p
            join contact k on k.made_at >= p.starts and k.made_at < p.ends and k.made_at <= :asOf and k.state = 'MADE'
            join customer c on c.id = k.customer_id
            left join customer_standing s on s.customer_id = c.id
            """;

    static final String REVIEWED = "(k.matched is not null)";

    static final String MATCHED = "(k.matched)";

    static final String UNWANTED = "(not k.matched)";

    static final String WAITING = "(k.matched is null)";

    private ContactRows() {}
}
