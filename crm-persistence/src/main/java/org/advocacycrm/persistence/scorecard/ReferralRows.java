package org.advocacycrm.persistence.scorecard;

/** Which referrals count in a period. */
final class ReferralRows {

    static final String MADE = """
            from period p
            join referral r on r.occurred_at >= p.starts and r.occurred_at < p.ends
            join customer c on c.id = r.customer_id
            left join customer_standing s on s.customer_id = r.customer_id
            """;

    static final String CONVERTED = "(r.converted_on <= :today)";

    private ReferralRows() {}
}
