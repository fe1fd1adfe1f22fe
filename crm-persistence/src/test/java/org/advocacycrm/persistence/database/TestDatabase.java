package org.advocacycrm.persistence.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A database of the test run. */
public record TestDatabase(String url, String username, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }

    public void execute(String statement) {
        try (var connection = connect();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("The test database refused: " + statement, failure);
        }
    }

    /** The connection as Spring Boot names its properties. */
    public Map<String, String> properties() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", username,
                "spring.datasource.password", password);
    }

    TestDatabase named(String database) {
        return new TestDatabase(
                url.replaceFirst("(jdbc:postgresql://[^/]+/)[^?]*(.*)", "$1" + database + "$2"), username, password);
    }
}
