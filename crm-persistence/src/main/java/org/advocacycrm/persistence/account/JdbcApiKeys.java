package org.advocacycrm.persistence.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.advocacycrm.account.key.ApiKey;
import org.advocacycrm.account.key.ApiKeys;
import org.advocacycrm.account.key.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcApiKeys implements ApiKeys {

    private final JdbcClient database;

    JdbcApiKeys(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(String name, Set<Scope> scopes, String hint, String hash, String createdBy, Instant createdAt) {
        database.sql("""
                        insert into api_key (name, scopes, hint, hash, created_by, created_at)
                        values (:name, :scopes, :hint, :hash, :createdBy, :createdAt)
                        """)
                .param("name", name)
                .param("scopes", scopes.stream().sorted().map(Scope::name).toArray(String[]::new))
                .param("hint", hint)
                .param("hash", hash)
                .param("createdBy", createdBy)
                .param("createdAt", Moments.stored(createdAt))
                .update();
    }

    @Override
    public List<ApiKey> all() {
        return database.sql("select * from api_key order by created_at desc, id desc")
                .query(JdbcApiKeys::key)
                .list();
    }

    @Override
    public Optional<ApiKey> withHash(String hash) {
        return database.sql("select * from api_key where hash = :hash")
                .param("hash", hash)
                .query(JdbcApiKeys::key)
                .optional();
    }

    @Override
    public Optional<ApiKey> revoke(UUID id, Instant at) {
        return database.sql("update api_key set revoked_at = :at where id = :id and revoked_at is null returning *")
                .param("at", Moments.stored(at))
                .param("id", id)
                .query(JdbcApiKeys::key)
                .optional();
    }

    @Override
    public void used(UUID id, Instant at) {
        database.sql("update api_key set last_used_at = :at where id = :id")
                .param("at", Moments.stored(at))
                .param("id", id)
                .update();
    }

    private static ApiKey key(ResultSet row, int number) throws SQLException {
        var scopes = (String[]) row.getArray("scopes").getArray();
        return new ApiKey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Arrays.stream(scopes).map(Scope::valueOf).collect(Collectors.toSet()),
                row.getString("hint"),
                Moments.read(row, "created_at"),
                row.getString("created_by"),
                Moments.readOptional(row, "last_used_at"),
                Moments.readOptional(row, "revoked_at"));
    }
}
