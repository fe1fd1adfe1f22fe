package org.advocacycrm.persistence.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.persistence.database.TestDatabases;
import org.advocacycrm.view.SavedViews;
import org.advocacycrm.view.SavedViewsContract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class JdbcSavedViewsTests extends SavedViewsContract {

    private static JdbcClient database;

    @BeforeAll
    static void connect() {
        var copy = TestDatabases.freshCopy();
        database = JdbcClient.create(new DriverManagerDataSource(copy.url(), copy.username(), copy.password()));
    }

    @Override
    protected SavedViews views() {
        return new JdbcSavedViews(database);
    }

    @Override
    protected AccountId newAccount() {
        var id = UUID.randomUUID();
        database.sql("insert into staff_account (id, name, email, role) values (?, 'Mona', ?, 'MANAGER')")
                .params(id, id + "@example.org")
                .update();
        return new AccountId(id);
    }

    @Test
    void refusesViewsThatNoViewCanBe() {
        var owner = newAccount().value();
        var insert = "insert into saved_view (id, name, page, query, owner_id, shared, default_for) values ";
        assertThat(List.of(
                        "(gen_random_uuid(), '', '/p', '', '%s', false, null)",
                        "(gen_random_uuid(), 'x', '/p', '', '%s', false, 'STAFF')",
                        "(gen_random_uuid(), 'x', '/p', '', '%s', true, 'BOSS')"))
                .allSatisfy(values -> assertThatExceptionOfType(DataAccessException.class)
                        .isThrownBy(() ->
                                database.sql(insert + values.formatted(owner)).update()));
    }
}
