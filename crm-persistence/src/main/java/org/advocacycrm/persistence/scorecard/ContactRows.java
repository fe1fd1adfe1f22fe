package org.advocacycrm.persistence.scorecard;

/** Which contacts count in a period: those made in it. */
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

    /** It may come long after the period of its contact. */
    static final String ANSWERED = answered("answered_at");

    static final String LINK_OPENED = answered("link_opened_at");

    static final String REPLIED = answered("replied_at");

    static final String ACCEPTED = answered("accepted_at");

    /** In an invitation to a survey. */
    static final String INVITING = "(k.purpose = 'SURVEY')";

    /** Whatever was answered has arrived. */
    static final String RETURNED = "(k.returned_at is not null and k.returned_at <= :asOf and not " + REPLIED + ")";

    private static String answered(String column) {
        return "(k." + column + " is not null and k." + column + " <= :asOf)";
    }

    private ContactRows() {}
}
