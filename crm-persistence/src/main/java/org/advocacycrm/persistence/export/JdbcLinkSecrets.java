package org.advocacycrm.persistence.export;

import org.advocacycrm.export.LinkSecrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLinkSecrets implements LinkSecrets {

    private static final String PURPOSE = "export-link";

    private final JdbcClient database;

    JdbcLinkSecrets(JdbcClient database) {
        this.database = database;
    }

    @Override
    public byte[] keptOr(byte[] candidate) {
        database.sql("insert into signing_secret (purpose, secret) values (:purpose, :secret) on conflict do nothing")
                .param("purpose", PURPOSE)
                .param("secret", candidate)
                .update();
        return database.sql("select secret from signing_secret where purpose = :purpose")
                .param("purpose", PURPOSE)
                .query((row, number) -> row.getBytes("secret"))
                .single();
    }
}
