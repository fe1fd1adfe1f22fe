package org.advocacycrm.persistence.directory;

import org.advocacycrm.directory.Happening;

/** The statement for each kind of happening; the last instant that is read is read wholly. */
final class TimelineSql {

    private TimelineSql() {}

    static String of(Happening.Kind kind) {
        return switch (kind) {
            case FEEDBACK -> newest("*, occurred_at as at from feedback");
            case CASE -> newest("*, opened_at as at from service_case");
            case PURCHASE -> """
                select (array_agg(id order by id))[1] as id, occurred_at as at, currency, sum(amount) as amount,
                       count(*) as items, min(product) as product
                from transaction where customer_id = :customer and occurred_at < :moment
                group by occurred_at, currency
                order by occurred_at desc fetch first :rows rows with ties
                """;
            case CONTRACT -> newest("*, starts_on::timestamp at time zone 'UTC' as at from contract");
            case MENTION -> newest("*, occurred_at as at from mention");
            case REFERRAL -> newest("*, occurred_at as at from referral");
        };
    }

    private static String newest(String columns) {
        return """
                select * from (select %s where customer_id = :customer) as happened
                where at < :moment order by at desc fetch first :rows rows with ties
                """.formatted(columns);
    }
}
