package org.advocacycrm.persistence.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.intake.file.SavedMappings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSavedMappings implements SavedMappings {

    private final JdbcClient database;

    JdbcSavedMappings(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<SavedMapping> find(String name) {
        return database.sql("select * from import_mapping where name = :name")
                .param("name", name)
                .query(JdbcSavedMappings::mapping)
                .optional();
    }

    @Override
    public List<SavedMapping> all() {
        return database.sql("select * from import_mapping order by name")
                .query(JdbcSavedMappings::mapping)
                .list();
    }

    @Override
    public void keep(String name, String definition, String changedBy) {
        database.sql("""
                        insert into import_mapping (name, definition, changed_by) values (:name, :definition, :changedBy)
                        on conflict (name) do update
                        set definition = excluded.definition, changed_by = excluded.changed_by, changed_at = now()
                        """)
                .param("name", name)
                .param("definition", definition)
                .param("changedBy", changedBy)
                .update();
    }

    private static SavedMapping mapping(ResultSet row, int number) throws SQLException {
        return new SavedMapping(
                row.getString("name"),
                row.getString("definition"),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
