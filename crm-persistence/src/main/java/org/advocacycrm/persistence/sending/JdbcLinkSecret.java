package org.advocacycrm.persistence.sending;

import org.advocacycrm.sending.LinkSecret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLinkSecret implements LinkSecret {

    private final JdbcClient database;

    JdbcLinkSecret(JdbcClient database) {
        this.database = database;
    }

    @Override
    public byte[] value() {
        return database.sql("select secret from signing_secret where purpose = 'unsubscribe'")
                .query((row, number) -> row.getBytes("secret"))
                .single();
    }
}
