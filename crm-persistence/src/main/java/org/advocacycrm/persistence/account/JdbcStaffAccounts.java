package org.advocacycrm.persistence.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.Role;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStaffAccounts implements StaffAccounts {

    private final JdbcClient database;

    JdbcStaffAccounts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<StaffAccount> of(AccountId id) {
        return database.sql("select * from staff_account where id = :id")
                .param("id", id.value())
                .query(JdbcStaffAccounts::account)
                .optional();
    }

    @Override
    public Optional<StaffAccount> of(EmailAddress email) {
        return database.sql("select * from staff_account where email = :email")
                .param("email", email.value())
                .query(JdbcStaffAccounts::account)
                .optional();
    }

    @Override
    public List<StaffAccount> all() {
        return database.sql("select * from staff_account order by name, email")
                .query(JdbcStaffAccounts::account)
                .list();
    }

    @Override
    public List<StaffAccount> lockedAdministrators() {
        // Locking the rows alone would let somebody become an administrator in between, or two changes pass each other.
        database.sql("lock table staff_account in share row exclusive mode").update();
        return database.sql("select * from staff_account where role = 'ADMIN' and active order by email")
                .query(JdbcStaffAccounts::account)
                .list();
    }

    @Override
    public Optional<StaffAccount> add(String name, EmailAddress email, Role role) {
        return database.sql("""
                        insert into staff_account (name, email, role) values (:name, :email, :role)
                        on conflict (email) do nothing
                        returning *
                        """)
                .param("name", name)
                .param("email", email.value())
                .param("role", role.name())
                .query(JdbcStaffAccounts::account)
                .optional();
    }

    @Override
    public void keep(StaffAccount account) {
        var kept = database.sql("""
                        update staff_account
                        set name = :name, email = :email, role = :role, password_hash = :hash, active = :active,
                            revision = revision + 1
                        where id = :id and revision = :revision
                        """)
                .param("name", account.name())
                .param("email", account.email().value())
                .param("role", account.role().name())
                .param("hash", account.passwordHash())
                .param("active", account.active())
                .param("id", account.id().value())
                .param("revision", account.revision().number())
                .update();
        if (kept == 0) {
            throw new StaleRevision(account.id());
        }
    }

    @Override
    public void signedIn(AccountId id, Instant at) {
        database.sql("update staff_account set last_sign_in = :at where id = :id")
                .param("at", Moments.stored(at))
                .param("id", id.value())
                .update();
    }

    private static StaffAccount account(ResultSet row, int number) throws SQLException {
        return new StaffAccount(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new EmailAddress(row.getString("email")),
                Role.valueOf(row.getString("role")),
                row.getString("password_hash"),
                row.getBoolean("active"),
                Moments.readOptional(row, "last_sign_in"),
                new Revision(row.getLong("revision")));
    }
}
