package org.advocacycrm.persistence.intake;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements that take records about erased people out of a staging table, and say which they were. */
record ErasedSql(StagingSql staging) {

    static final String REASON = "belongs to somebody who asked to be erased; nothing about that person is taken in";

    /** By the record itself, by its identifier and name, and by the e-mail address. */
    private static final String PEOPLE = """
            delete from STAGED i
            using (
                select w.ctid,
                       exists (select from erased_identity e
                               where e.kind = 'RECORD' and e.hash = crm_salted(k.secret, 'RECORD', :source || chr(31) || w.external_id)
                                  or e.kind = 'PERSON' and e.hash = crm_salted(k.secret, 'PERSON', w.external_id || chr(31) || lower(w.name)))
                           as by_identifier,
                       exists (select from suppressed_address s
                               where s.cause = 'ERASED' and s.channel = 'EMAIL'
                                   and s.hash = crm_salted(k.secret, 'EMAIL', lower(btrim(w.email)))) as by_address
                from STAGED w, signing_secret k
                where k.purpose = 'suppression') x
            where i.ctid = x.ctid and (x.by_identifier or x.by_address)
            returning i.ordinal, i.line, case when x.by_identifier then 'external_id' else 'email' end as field,
                      case when x.by_identifier then i.external_id else i.email end as value
            """;

    /** One and the same identifier may be somebody else's in another source; only if it is nobody's it means the erased one. */
    private static final String REFERENCES = """
            delete from STAGED i
            using (
                select w.customer_external_id as identifier
                from (select distinct customer_external_id from STAGED where customer_external_id is not null) w, signing_secret k
                where k.purpose = 'suppression'
                    and exists (
                        select from erased_identity e
                        where e.kind = 'RECORD'
                                and e.hash = crm_salted(k.secret, 'RECORD', :source || chr(31) || w.customer_external_id)
                            or e.kind = 'REFERENCE' and e.hash = crm_salted(k.secret, 'REFERENCE', w.customer_external_id)
                                and not exists (select from customer c where c.external_id = w.customer_external_id))) x
            where i.customer_external_id = x.identifier
            returning i.ordinal, i.line, 'customer_external_id' as field, i.customer_external_id as value
            """;

    boolean isNeeded(JdbcClient database) {
        return database.sql("select exists (select from erased_identity)")
                .query(Boolean.class)
                .single();
    }

    List<String> statements() {
        if (staging.table().holdsCustomers()) {
            return List.of(PEOPLE.replace("STAGED", staging.incoming()));
        }
        return staging.table().references().contains(Reference.CUSTOMER)
                ? List.of(REFERENCES.replace("STAGED", staging.incoming()))
                : List.of();
    }
}
