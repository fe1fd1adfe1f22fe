package org.advocacycrm.persistence.directory;

import java.util.List;
import org.advocacycrm.bulk.BulkChange;

/** The statements that change many customers at once. What was changed since by others, an undoing leaves alone. */
final class BulkSql {

    private static final String DONE = " from bulk_deed_customer d where d.deed_id = :id";

    private BulkSql() {}

    /** The customers a change changes, up to where the conditions of the selection begin. */
    static String changed(BulkChange.Kind kind) {
        return switch (kind) {
            case OWNER ->
                " from customer_listing l where l.owner_id is distinct from cast(nullif(:value, '') as uuid) and ";
            case LABEL ->
                " from customer_listing l where not exists (select from customer_label b where b.customer_id = l.customer_id and b.label = :value) and ";
            case UNLABEL ->
                " from customer_listing l where exists (select from customer_label b where b.customer_id = l.customer_id and b.label = :value) and ";
        };
    }

    /** What has to be known to undo it. */
    static String before(BulkChange.Kind kind) {
        return kind == BulkChange.Kind.OWNER ? "cast(l.owner_id as text)" : "null";
    }

    static List<String> apply(BulkChange change) {
        return switch (change.kind()) {
            case OWNER ->
                change.value().isEmpty()
                        ? List.of("delete from customer_owner w using bulk_deed_customer d"
                                + " where d.deed_id = :id and w.customer_id = d.customer_id")
                        : List.of("insert into customer_owner select d.customer_id, cast(:value as uuid)" + DONE
                                + " on conflict (customer_id) do update set owner_id = excluded.owner_id");
            case LABEL ->
                List.of("insert into customer_label select d.customer_id, :value" + DONE + " on conflict do nothing");
            case UNLABEL ->
                List.of("delete from customer_label b using bulk_deed_customer d"
                        + " where d.deed_id = :id and b.customer_id = d.customer_id and b.label = :value");
        };
    }

    static List<String> undo(BulkChange change) {
        return switch (change.kind()) {
            case OWNER ->
                change.value().isEmpty()
                        ? List.of("insert into customer_owner select d.customer_id, cast(d.before as uuid)" + DONE
                                + " and d.before is not null on conflict do nothing")
                        : List.of(
                                "delete from customer_owner w using bulk_deed_customer d where d.deed_id = :id"
                                        + " and w.customer_id = d.customer_id and d.before is null"
                                        + " and w.owner_id = cast(:value as uuid)",
                                "update customer_owner w set owner_id = cast(d.before as uuid) from bulk_deed_customer d"
                                        + " where d.deed_id = :id and w.customer_id = d.customer_id"
                                        + " and d.before is not null and w.owner_id = cast(:value as uuid)");
            case LABEL -> apply(new BulkChange(BulkChange.Kind.UNLABEL, change.value()));
            case UNLABEL -> apply(new BulkChange(BulkChange.Kind.LABEL, change.value()));
        };
    }
}
