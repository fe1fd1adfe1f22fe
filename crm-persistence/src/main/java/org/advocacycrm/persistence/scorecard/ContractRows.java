package org.advocacycrm.persistence.scorecard;

/** Which contracts count in a period. */
final class ContractRows {

    static final String DUE = """
            from period p
            join contract t on t.due_on >= p.from_day and t.due_on < p.to_day
            join customer c on c.id = t.customer_id
            left join customer_standing s on s.customer_id = t.customer_id
            """;

    private ContractRows() {}
}
