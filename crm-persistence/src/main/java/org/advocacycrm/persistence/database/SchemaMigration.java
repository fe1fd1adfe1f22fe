package org.advocacycrm.persistence.database;

import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Brings the schema up to date, or says in a sentence why that cannot be. */
@Component
class SchemaMigration implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaMigration.class);
    private static final int OLDEST_SERVER = 15;
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Override
    public void migrate(Flyway flyway) {
        try {
            refuseOldServer(flyway);
            refuseNewerSchema(flyway);
            flyway.migrate();
            warnOfSuperuser(flyway);
        } catch (FlywayException failure) {
            throw explained(failure);
        }
    }

    private static void refuseOldServer(Flyway flyway) {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_SERVER) {
                throw new CannotStart(
                        "The database server is PostgreSQL " + version + ", which is too old.",
                        "Use PostgreSQL " + OLDEST_SERVER + " or newer.",
                        null);
            }
        } catch (SQLException failure) {
            throw new CannotStart(
                    "The database cannot be reached: " + failure.getMessage(),
                    "Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD, and that the server runs.",
                    failure);
        }
    }

    /** A superuser could change what is on record in the ledgers, however they are kept. */
    private static void warnOfSuperuser(Flyway flyway) {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var sql = connection.createStatement();
                var row = sql.executeQuery("select rolname from pg_roles where rolname = current_user and rolsuper")) {
            if (row.next()) {
                LOG.warn(
                        "The database user {} is a superuser, whom no right keeps from changing the consent ledger. "
                                + "Use an ordinary user that owns the database; see docs/deploy.md.",
                        row.getString(1));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The rights of the database user could not be read", failure);
        }
    }

    private static void refuseNewerSchema(Flyway flyway) {
        var newer = Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS)
                .map(MigrationInfo::getVersion)
                .findFirst();
        if (newer.isPresent()) {
            throw new CannotStart(
                    "The database was last used by a newer version of this program: its schema has the change "
                            + newer.get() + ", which this version does not know.",
                    "Start that newer version, or restore a backup made before the upgrade.",
                    null);
        }
    }

    private static RuntimeException explained(FlywayException failure) {
        var refusal = refusalIn(failure);
        if (refusal == null) {
            return failure;
        }
        return new CannotStart(
                "The database user is not allowed to set up the schema: " + refusal.getMessage(),
                "Make the user the owner of the database, or grant it CREATE on the database and on the schema public.",
                failure);
    }

    private static @Nullable SQLException refusalIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && INSUFFICIENT_PRIVILEGE.equals(refused.getSQLState())) {
                return refused;
            }
        }
        return null;
    }
}
