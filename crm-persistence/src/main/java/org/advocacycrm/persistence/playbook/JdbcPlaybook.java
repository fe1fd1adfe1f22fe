package org.advocacycrm.persistence.playbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.playbook.Playbook;
import org.advocacycrm.playbook.SpendingRule;
import org.advocacycrm.playbook.Strategy;
import org.advocacycrm.shared.StaleRevision;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcPlaybook implements Playbook {

    private final JdbcClient database;

    JdbcPlaybook(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Strategy> now() {
        return database
                .sql("select distinct on (segment) * from playbook_strategy order by segment, version desc")
                .query(JdbcPlaybook::strategy)
                .list()
                .stream()
                .sorted(Comparator.comparing(Strategy::segment))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Strategy> of(AdvocacySegment segment) {
        return database.sql("select * from playbook_strategy where segment = :segment order by version desc")
                .param("segment", segment.name())
                .query(JdbcPlaybook::strategy)
                .list();
    }

    @Override
    public void add(Strategy strategy) {
        var spending = strategy.spending();
        var exceptFrom = spending.exceptFrom();
        try {
            database.sql("""
                            insert into playbook_strategy values (
                                :segment, :version, :goal, :dos, :donts, :tactics, :marketing, :rewards, :exceptFrom, :author, :at)
                            """)
                    .param("segment", strategy.segment().name())
                    .param("version", strategy.version())
                    .param("goal", strategy.goal())
                    .param("dos", strategy.dos())
                    .param("donts", strategy.donts())
                    .param("tactics", strategy.tactics())
                    .param("marketing", spending.marketing())
                    .param("rewards", spending.rewards())
                    .param("exceptFrom", exceptFrom == null ? null : exceptFrom.name())
                    .param("author", strategy.author())
                    .param("at", strategy.at().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new StaleRevision("Version %d of %s is there".formatted(strategy.version(), strategy.segment()));
        }
    }

    private static Strategy strategy(ResultSet row, int number) throws SQLException {
        var exceptFrom = row.getString("except_from");
        return new Strategy(
                AdvocacySegment.valueOf(row.getString("segment")),
                row.getInt("version"),
                row.getString("goal"),
                row.getString("dos"),
                row.getString("donts"),
                row.getString("tactics"),
                new SpendingRule(
                        row.getBoolean("marketing"),
                        row.getBoolean("rewards"),
                        exceptFrom == null ? null : ValueTier.valueOf(exceptFrom)),
                row.getString("author"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
