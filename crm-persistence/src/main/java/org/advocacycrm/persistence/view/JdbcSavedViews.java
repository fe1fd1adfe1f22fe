package org.advocacycrm.persistence.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.Role;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.view.SavedView;
import org.advocacycrm.view.SavedViews;
import org.advocacycrm.view.ViewId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSavedViews implements SavedViews {

    private final JdbcClient database;

    JdbcSavedViews(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<SavedView> of(ViewId id) {
        return database.sql("select * from saved_view where id = :id")
                .param("id", id.value())
                .query(JdbcSavedViews::view)
                .optional();
    }

    @Override
    public List<SavedView> visibleTo(AccountId reader) {
        return database.sql("select * from saved_view where shared or owner_id = :reader order by lower(name), id")
                .param("reader", reader.value())
                .query(JdbcSavedViews::view)
                .list();
    }

    @Override
    public Optional<SavedView> defaultFor(String page, Role role) {
        return database.sql("select * from saved_view where page = :page and default_for = :role")
                .param("page", page)
                .param("role", role.name())
                .query(JdbcSavedViews::view)
                .optional();
    }

    @Override
    public void add(SavedView view) {
        var role = view.defaultFor();
        database.sql("""
                        insert into saved_view (id, name, page, query, owner_id, shared, default_for)
                        values (:id, :name, :page, :query, :owner, :shared, :role)
                        """)
                .param("id", view.id().value())
                .param("name", view.name())
                .param("page", view.page())
                .param("query", view.query())
                .param("owner", view.owner().value())
                .param("shared", view.shared())
                .param("role", role == null ? null : role.name())
                .update();
    }

    @Override
    public void keep(SavedView view) {
        var role = view.defaultFor();
        var kept = database.sql("""
                        update saved_view
                        set name = :name, query = :query, shared = :shared, default_for = :role, revision = revision + 1
                        where id = :id and revision = :revision
                        """)
                .param("name", view.name())
                .param("query", view.query())
                .param("shared", view.shared())
                .param("role", role == null ? null : role.name())
                .param("id", view.id().value())
                .param("revision", view.revision().number())
                .update();
        if (kept == 0) {
            throw new StaleRevision(view.id());
        }
    }

    @Override
    public void remove(ViewId id) {
        database.sql("delete from saved_view where id = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public void clearDefault(String page, Role role, ViewId except) {
        database.sql("""
                        update saved_view set default_for = null, revision = revision + 1
                        where page = :page and default_for = :role and id <> :except
                        """)
                .param("page", page)
                .param("role", role.name())
                .param("except", except.value())
                .update();
    }

    @Override
    public Set<ViewId> pinnedBy(AccountId reader) {
        return database.sql("select view_id from saved_view_pin where account_id = :reader")
                .param("reader", reader.value())
                .query((row, number) -> new ViewId(row.getObject("view_id", UUID.class)))
                .set();
    }

    @Override
    public void pin(ViewId id, AccountId reader) {
        database.sql("insert into saved_view_pin (view_id, account_id) values (:id, :reader) on conflict do nothing")
                .param("id", id.value())
                .param("reader", reader.value())
                .update();
    }

    @Override
    public void unpin(ViewId id, AccountId reader) {
        database.sql("delete from saved_view_pin where view_id = :id and account_id = :reader")
                .param("id", id.value())
                .param("reader", reader.value())
                .update();
    }

    private static SavedView view(ResultSet row, int number) throws SQLException {
        var role = row.getString("default_for");
        return new SavedView(
                new ViewId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("page"),
                row.getString("query"),
                new AccountId(row.getObject("owner_id", UUID.class)),
                row.getBoolean("shared"),
                role == null ? null : Role.valueOf(role),
                new Revision(row.getLong("revision")));
    }
}
