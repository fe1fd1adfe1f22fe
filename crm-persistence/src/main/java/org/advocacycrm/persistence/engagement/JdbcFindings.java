package org.advocacycrm.persistence.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.engagement.Finding;
import org.advocacycrm.engagement.Findings;
import org.advocacycrm.engagement.StatementId;
import org.advocacycrm.engagement.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcFindings implements Findings {

    private final JdbcClient database;

    JdbcFindings(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Finding finding) {
        database.sql("""
                        insert into stage_finding (customer_id, statement_id, verdict, evidence, link, found_at, found_by)
                        values (:customer, :statement, :verdict, :evidence, :link, :at, :by)
                        """)
                .param("customer", finding.customer().value())
                .param("statement", finding.statement().value())
                .param("verdict", finding.verdict().name())
                .param("evidence", finding.evidence())
                .param("link", finding.link())
                .param("at", finding.at().atOffset(ZoneOffset.UTC))
                .param("by", finding.by())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Finding> of(List<CustomerId> customers) {
        return database.sql("select * from stage_finding where customer_id = any (:customers) order by id")
                .param("customers", customers.stream().map(CustomerId::value).toArray(UUID[]::new))
                .query((row, number) -> finding(row))
                .list();
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                new CustomerId(row.getObject("customer_id", UUID.class)),
                new StatementId(row.getObject("statement_id", UUID.class)),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("evidence"),
                row.getString("link"),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                row.getString("found_by"));
    }
}
