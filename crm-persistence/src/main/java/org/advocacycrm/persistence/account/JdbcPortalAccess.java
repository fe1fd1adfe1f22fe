package org.advocacycrm.persistence.account;

import java.util.List;
import java.util.UUID;
import org.advocacycrm.account.portal.PortalAccess;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.mail.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPortalAccess implements PortalAccess {

    private final JdbcClient database;

    JdbcPortalAccess(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Entry> through(EmailAddress address) {
        return database.sql("""
                        select distinct k.id, k.name
                        from customer c join customer k on k.id = coalesce(c.merged_into, c.id)
                        where lower(c.email) = :email and c.erased_at is null
                        order by k.name, k.id
                        """)
                .param("email", address.value())
                .query((row, number) ->
                        new Entry(new CustomerId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }
}
