package org.advocacycrm.persistence.signoff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.advocacycrm.scorecard.FilterText;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.MetricScope;
import org.advocacycrm.shared.Period;
import org.advocacycrm.signoff.NoDataReason;
import org.advocacycrm.signoff.NoDataReasons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNoDataReasons implements NoDataReasons {

    private final JdbcClient database;

    JdbcNoDataReasons(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<NoDataReason> of(Period period, MetricFilter filter) {
        return database.sql("""
                        select * from no_data_reason
                        where period_from = :from and period_to = :to and filter = :filter order by metric
                        """)
                .param("from", period.from())
                .param("to", period.to())
                .param("filter", FilterText.write(filter))
                .query(JdbcNoDataReasons::reason)
                .list();
    }

    @Override
    public void keep(NoDataReason reason) {
        database.sql("""
                        insert into no_data_reason (metric, filter, period_from, period_to, text, stated_by, at)
                        values (:metric, :filter, :from, :to, :text, :by, :at)
                        on conflict (metric, filter, period_from, period_to)
                        do update set text = excluded.text, stated_by = excluded.stated_by, at = excluded.at
                        """)
                .param("metric", reason.scope().metric())
                .param("filter", FilterText.write(reason.scope().filter()))
                .param("from", reason.period().from())
                .param("to", reason.period().to())
                .param("text", reason.text())
                .param("by", reason.statedBy())
                .param("at", reason.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static NoDataReason reason(ResultSet row, int number) throws SQLException {
        return new NoDataReason(
                new MetricScope(row.getString("metric"), FilterText.read(row.getString("filter"))),
                new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
                row.getString("text"),
                row.getString("stated_by"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
