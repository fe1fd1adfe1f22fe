package org.advocacycrm.persistence.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * As whom the application works in its own server: the owner of its tables and nothing more, because rights that keep
 * ledgers from being changed do not bind a superuser.
 */
record OrdinaryRole(String server, EmbeddedServerPassword password) {

    static final String NAME = "crm";

    private static final String SUPERUSER = "postgres";

    /** Until now, or in an earlier version, everything belonged to the superuser. Extensions and their parts stay there. */
    private static final String HAND_OVER = """
            do $$
            declare
                object record;
            begin
                if not exists (select from pg_roles where rolname = 'crm') then
                    create role crm;
                end if;
                alter database postgres owner to crm;
                alter schema public owner to crm;
                for object in
                    select format('table %s', c.oid::regclass) as name, c.oid
                    from pg_class c
                    where c.relnamespace = 'public'::regnamespace and c.relowner <> 'crm'::regrole
                        and c.relkind in ('r', 'p', 'v', 'm', 'S')
                        and not exists (
                            select from pg_depend d
                            where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype in ('a', 'i', 'e'))
                    union all
                    select format('routine %s', p.oid::regprocedure), p.oid
                    from pg_proc p
                    where p.pronamespace = 'public'::regnamespace and p.proowner <> 'crm'::regrole
                        and not exists (
                            select from pg_depend d
                            where d.objid = p.oid and d.classid = 'pg_proc'::regclass and d.deptype = 'e')
                    union all
                    select format('type %s', t.oid::regtype), t.oid
                    from pg_type t
                    left join pg_class c on c.oid = t.typrelid
                    where t.typnamespace = 'public'::regnamespace and t.typowner <> 'crm'::regrole
                        and (t.typtype in ('e', 'd') or t.typtype = 'c' and c.relkind = 'c')
                        and not exists (
                            select from pg_depend d
                            where d.objid = t.oid and d.classid = 'pg_type'::regclass and d.deptype = 'e')
                loop
                    execute format('alter %s owner to crm', object.name);
                end loop;
            end
            $$
            """;

    static OrdinaryRole of(EmbeddedPostgres postgres, EmbeddedServerPassword password) {
        return new OrdinaryRole("jdbc:postgresql://localhost:%d/postgres".formatted(postgres.getPort()), password);
    }

    void receiveEverything() {
        try (var connection = asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute(HAND_OVER);
            statement.execute("alter role " + NAME + " login password '" + password.value() + "'");
        } catch (SQLException failure) {
            throw new IllegalStateException("the role of the application could not be set up", failure);
        }
    }

    private Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(server, SUPERUSER, password.value());
    }
}
