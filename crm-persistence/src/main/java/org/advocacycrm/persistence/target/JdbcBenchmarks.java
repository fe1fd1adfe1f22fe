package org.advocacycrm.persistence.target;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.scorecard.FilterText;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.MetricScope;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.target.Benchmark;
import org.advocacycrm.target.BenchmarkId;
import org.advocacycrm.target.Benchmarks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcBenchmarks implements Benchmarks {

    private final JdbcClient database;

    JdbcBenchmarks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Benchmark> of(BenchmarkId id) {
        return database.sql("select * from benchmark where id = :id")
                .param("id", id.value())
                .query(JdbcBenchmarks::benchmark)
                .optional();
    }

    @Override
    public List<Benchmark> over(MetricFilter filter) {
        return database.sql("select * from benchmark where filter = :filter order by metric, date, id")
                .param("filter", FilterText.write(filter))
                .query(JdbcBenchmarks::benchmark)
                .list();
    }

    @Override
    public List<Benchmark> all() {
        return database.sql("select * from benchmark order by metric, filter, date, id")
                .query(JdbcBenchmarks::benchmark)
                .list();
    }

    @Override
    public void keep(Benchmark benchmark) {
        var isNew = benchmark.revision().equals(Revision.NEVER_STORED);
        var address = benchmark.address();
        var written = database.sql(isNew ? """
                        insert into benchmark (id, metric, filter, value, source, address, date, revision)
                        values (:id, :metric, :filter, :value, :source, :address, :date, 0)
                        """ : """
                        update benchmark
                        set metric = :metric, filter = :filter, value = :value, source = :source, address = :address,
                            date = :date, revision = revision + 1
                        where id = :id and revision = :revision
                        """)
                .param("id", benchmark.id().value())
                .param("metric", benchmark.scope().metric())
                .param("filter", FilterText.write(benchmark.scope().filter()))
                .param("value", benchmark.value())
                .param("source", benchmark.source())
                .param("address", address == null ? null : address.toString())
                .param("date", benchmark.date())
                .param("revision", benchmark.revision().number())
                .update();
        if (written == 0) {
            throw new StaleRevision(benchmark.id());
        }
    }

    @Override
    public void remove(Benchmark benchmark) {
        var removed = database.sql("delete from benchmark where id = :id and revision = :revision")
                .param("id", benchmark.id().value())
                .param("revision", benchmark.revision().number())
                .update();
        if (removed == 0) {
            throw new StaleRevision(benchmark.id());
        }
    }

    private static Benchmark benchmark(ResultSet row, int number) throws SQLException {
        var address = row.getString("address");
        return new Benchmark(
                new BenchmarkId(row.getObject("id", UUID.class)),
                new MetricScope(row.getString("metric"), FilterText.read(row.getString("filter"))),
                row.getBigDecimal("value"),
                row.getString("source"),
                address == null ? null : URI.create(address),
                row.getObject("date", LocalDate.class),
                new Revision(row.getLong("revision")));
    }
}
