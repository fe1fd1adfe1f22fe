package org.advocacycrm.persistence.signoff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.scorecard.FilterText;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;
import org.advocacycrm.signoff.SignOff;
import org.advocacycrm.signoff.SignOffId;
import org.advocacycrm.signoff.SignOffs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcSignOffs implements SignOffs {

    private static final String SELECT =
            "select id, period_from, period_to, filter, version, signer, at, reason from sign_off ";

    private final JdbcClient database;

    JdbcSignOffs(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<SignOff> of(SignOffId id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(JdbcSignOffs::signOff)
                .optional();
    }

    @Override
    public List<SignOff> of(Period period, MetricFilter filter) {
        return database.sql(
                        SELECT + "where period_from = :from and period_to = :to and filter = :filter order by version")
                .param("from", period.from())
                .param("to", period.to())
                .param("filter", FilterText.write(filter))
                .query(JdbcSignOffs::signOff)
                .list();
    }

    @Override
    public List<SignOff> latest() {
        return database.sql("""
                        select distinct on (period_to, period_from, filter)
                            id, period_from, period_to, filter, version, signer, at, reason
                        from sign_off
                        order by period_to desc, period_from desc, filter, version desc
                        """).query(JdbcSignOffs::signOff).list();
    }

    @Override
    public String document(SignOffId id) {
        return database.sql("select document from sign_off where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    @Override
    public boolean file(SignOff signOff, String document) {
        // waits for whoever files the same version at this moment, and then writes nothing
        return database.sql("""
                        insert into sign_off
                            (id, period_from, period_to, filter, version, signer, at, reason, document)
                        values (:id, :from, :to, :filter, :version, :signer, :at, :reason, :document)
                        on conflict on constraint sign_off_version_uq do nothing
                        """)
                        .param("id", signOff.id().value())
                        .param("from", signOff.period().from())
                        .param("to", signOff.period().to())
                        .param("filter", FilterText.write(signOff.filter()))
                        .param("version", signOff.version())
                        .param("signer", signOff.signer())
                        .param("at", signOff.at().atOffset(ZoneOffset.UTC))
                        .param("reason", signOff.reason())
                        .param("document", document)
                        .update()
                == 1;
    }

    private static SignOff signOff(ResultSet row, int number) throws SQLException {
        return new SignOff(
                new SignOffId(row.getObject("id", UUID.class)),
                new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
                FilterText.read(row.getString("filter")),
                row.getInt("version"),
                row.getString("signer"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
