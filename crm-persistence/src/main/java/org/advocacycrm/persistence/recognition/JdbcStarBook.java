package org.advocacycrm.persistence.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.recognition.StarBook;
import org.advocacycrm.recognition.StarId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStarBook implements StarBook {

    private static final String ENTRIES = """
            select s.*, e.id as colleague_id, e.external_id, e.name, e.email, e.team, e.hired_on, e.left_on,
                c.name as customer_name, coalesce(k.external_id, f.external_id) as proof_number
            from customer_star s
            left join employee e on e.id = s.employee_id
            left join customer c on c.id = s.customer_id
            left join service_case k on k.id = s.service_case_id
            left join feedback f on f.id = s.feedback_id
            """;

    private final JdbcClient database;

    JdbcStarBook(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Entry> find(StarId id) {
        return database.sql(ENTRIES + "where s.id = :id")
                .param("id", id.value())
                .query(JdbcStarBook::entry)
                .optional();
    }

    @Override
    public List<Entry> waiting() {
        return database.sql(ENTRIES + "where s.outcome = 'WAITING' order by s.nominated_at, s.id")
                .query(JdbcStarBook::entry)
                .list();
    }

    @Override
    public List<Entry> decided(int most) {
        return database.sql(ENTRIES + "where s.outcome <> 'WAITING' order by s.decided_at desc, s.id limit :most")
                .param("most", most)
                .query(JdbcStarBook::entry)
                .list();
    }

    @Override
    public List<Entry> stars(Instant from, Instant to) {
        return database.sql(ENTRIES + """
                        where s.outcome = 'VERIFIED' and s.nominated_at >= :from and s.nominated_at < :to
                        order by e.name, e.id, s.nominated_at, s.id
                        """)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query(JdbcStarBook::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var star = StarRows.star(row);
        return new Entry(
                star,
                star.employee() == null ? null : StarRows.colleague(row),
                row.getString("customer_name"),
                row.getString("proof_number"));
    }
}
