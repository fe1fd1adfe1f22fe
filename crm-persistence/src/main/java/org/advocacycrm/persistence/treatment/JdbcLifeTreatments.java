package org.advocacycrm.persistence.treatment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.lifeevent.LifeEventKind;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.template.TemplateId;
import org.advocacycrm.treatment.LifeTreatment;
import org.advocacycrm.treatment.LifeTreatments;
import org.advocacycrm.treatment.TreatmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLifeTreatments implements LifeTreatments {

    private final JdbcClient database;

    JdbcLifeTreatments(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<LifeTreatment> all() {
        return database.sql("select * from life_treatment order by lower(name), id")
                .query((row, number) -> treatment(row))
                .list();
    }

    @Override
    public Optional<LifeTreatment> of(TreatmentId id) {
        return database.sql("select * from life_treatment where id = :id")
                .param("id", id.value())
                .query((row, number) -> treatment(row))
                .optional();
    }

    @Override
    public void keep(LifeTreatment treatment) {
        var kept = database.sql("""
                        insert into life_treatment (id, name, kind, template_id, days_before, active, revision)
                        values (:id, :name, :kind, :template, :days, :active, 0)
                        on conflict (id) do update set name = excluded.name, kind = excluded.kind,
                            template_id = excluded.template_id, days_before = excluded.days_before,
                            active = excluded.active, revision = life_treatment.revision + 1
                        where life_treatment.revision = :revision
                        """)
                .param("id", treatment.id().value())
                .param("name", treatment.name())
                .param("kind", treatment.kind().name())
                .param("template", treatment.template().value())
                .param("days", treatment.daysBefore())
                .param("active", treatment.active())
                .param("revision", treatment.revision().number())
                .update();
        if (kept == 0) {
            throw new StaleRevision(treatment.id());
        }
    }

    private static LifeTreatment treatment(ResultSet row) throws SQLException {
        return new LifeTreatment(
                new TreatmentId(row.getObject("id", UUID.class)),
                row.getString("name"),
                LifeEventKind.valueOf(row.getString("kind")),
                new TemplateId(row.getObject("template_id", UUID.class)),
                row.getInt("days_before"),
                row.getBoolean("active"),
                new Revision(row.getLong("revision")));
    }
}
