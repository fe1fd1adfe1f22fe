package org.advocacycrm.persistence.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.annotation.Annotation;
import org.advocacycrm.annotation.AnnotationId;
import org.advocacycrm.annotation.AnnotationKind;
import org.advocacycrm.annotation.Annotations;
import org.advocacycrm.scorecard.FilterText;
import org.advocacycrm.shared.Period;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcAnnotations implements Annotations {

    private final JdbcClient database;

    JdbcAnnotations(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Annotation> of(AnnotationId id) {
        return database.sql("select * from annotation where id = :id")
                .param("id", id.value())
                .query(JdbcAnnotations::annotation)
                .optional();
    }

    @Override
    public List<Annotation> within(Period period) {
        return database.sql("select * from annotation where date >= :from and date < :to order by date, id")
                .param("from", period.from())
                .param("to", period.to())
                .query(JdbcAnnotations::annotation)
                .list();
    }

    @Override
    public List<Annotation> all() {
        return database.sql("select * from annotation order by date desc, id")
                .query(JdbcAnnotations::annotation)
                .list();
    }

    @Override
    public void keep(Annotation annotation) {
        var isNew = annotation.revision().equals(Revision.NEVER_STORED);
        var written = database.sql(isNew ? """
                        insert into annotation (id, date, kind, text, filter, revision)
                        values (:id, :date, :kind, :text, :filter, 0)
                        """ : """
                        update annotation
                        set date = :date, kind = :kind, text = :text, filter = :filter, revision = revision + 1
                        where id = :id and revision = :revision
                        """)
                .param("id", annotation.id().value())
                .param("date", annotation.date())
                .param("kind", annotation.kind().name())
                .param("text", annotation.text())
                .param("filter", FilterText.write(annotation.filter()))
                .param("revision", annotation.revision().number())
                .update();
        if (written == 0) {
            throw new StaleRevision(annotation.id());
        }
    }

    @Override
    public void remove(Annotation annotation) {
        var removed = database.sql("delete from annotation where id = :id and revision = :revision")
                .param("id", annotation.id().value())
                .param("revision", annotation.revision().number())
                .update();
        if (removed == 0) {
            throw new StaleRevision(annotation.id());
        }
    }

    private static Annotation annotation(ResultSet row, int number) throws SQLException {
        return new Annotation(
                new AnnotationId(row.getObject("id", UUID.class)),
                row.getObject("date", LocalDate.class),
                AnnotationKind.valueOf(row.getString("kind")),
                row.getString("text"),
                FilterText.read(row.getString("filter")),
                new Revision(row.getLong("revision")));
    }
}
