package org.advocacycrm.persistence.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.scorecard.FilterText;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.MetricScope;
import org.advocacycrm.shared.Period;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.target.Target;
import org.advocacycrm.target.TargetId;
import org.advocacycrm.target.Targets;
import org.advocacycrm.target.Validity;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcTargets implements Targets {

    private final JdbcClient database;

    JdbcTargets(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Target> of(TargetId id) {
        return database.sql("select * from metric_target where id = :id")
                .param("id", id.value())
                .query(JdbcTargets::target)
                .optional();
    }

    @Override
    public Optional<Target> of(MetricScope scope, Validity validity) {
        return database.sql("""
                        select * from metric_target
                        where metric = :metric and filter = :filter
                          and valid_from = :from and valid_to is not distinct from :to::date
                        """)
                .param("metric", scope.metric())
                .param("filter", FilterText.write(scope.filter()))
                .param("from", validity.from())
                .param("to", to(validity))
                .query(JdbcTargets::target)
                .optional();
    }

    @Override
    public List<Target> over(MetricFilter filter) {
        return database.sql("select * from metric_target where filter = :filter order by metric, valid_from, valid_to")
                .param("filter", FilterText.write(filter))
                .query(JdbcTargets::target)
                .list();
    }

    @Override
    public List<Target> all() {
        return database.sql("select * from metric_target order by metric, filter, valid_from, valid_to")
                .query(JdbcTargets::target)
                .list();
    }

    @Override
    public void keep(Target target) {
        try {
            if (write(target) == 0) {
                throw new StaleRevision(target.id());
            }
        } catch (DuplicateKeyException anotherAtTheSameMoment) {
            throw new StaleRevision(target.scope());
        }
    }

    private int write(Target target) {
        var isNew = target.revision().equals(Revision.NEVER_STORED);
        var owner = target.owner();
        return database.sql(isNew ? """
                        insert into metric_target
                            (id, metric, filter, valid_from, valid_to, value, tolerance, owner_id, reason, revision)
                        values (:id, :metric, :filter, :from, :to, :value, :tolerance, :owner, :reason, 0)
                        """ : """
                        update metric_target
                        set metric = :metric, filter = :filter, valid_from = :from, valid_to = :to, value = :value,
                            tolerance = :tolerance, owner_id = :owner, reason = :reason, revision = revision + 1
                        where id = :id and revision = :revision
                        """)
                .param("id", target.id().value())
                .param("metric", target.scope().metric())
                .param("filter", FilterText.write(target.scope().filter()))
                .param("from", target.validity().from())
                .param("to", to(target.validity()))
                .param("value", target.value())
                .param("tolerance", target.tolerance())
                .param("owner", owner == null ? null : owner.value())
                .param("reason", target.reason())
                .param("revision", target.revision().number())
                .update();
    }

    @Override
    public void remove(Target target) {
        var removed = database.sql("delete from metric_target where id = :id and revision = :revision")
                .param("id", target.id().value())
                .param("revision", target.revision().number())
                .update();
        if (removed == 0) {
            throw new StaleRevision(target.id());
        }
    }

    private static @Nullable LocalDate to(Validity validity) {
        return switch (validity) {
            case Validity.ForPeriod(var period) -> period.to();
            case Validity.Standing _ -> null;
        };
    }

    private static Target target(ResultSet row, int number) throws SQLException {
        var from = row.getObject("valid_from", LocalDate.class);
        var to = row.getObject("valid_to", LocalDate.class);
        var owner = row.getObject("owner_id", UUID.class);
        return new Target(
                new TargetId(row.getObject("id", UUID.class)),
                new MetricScope(row.getString("metric"), FilterText.read(row.getString("filter"))),
                to == null ? new Validity.Standing(from) : new Validity.ForPeriod(new Period(from, to)),
                row.getBigDecimal("value"),
                row.getBigDecimal("tolerance"),
                owner == null ? null : new AccountId(owner),
                row.getString("reason"),
                new Revision(row.getLong("revision")));
    }
}
