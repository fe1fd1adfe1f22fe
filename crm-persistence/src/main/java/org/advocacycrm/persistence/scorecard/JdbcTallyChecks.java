package org.advocacycrm.persistence.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.advocacycrm.scorecard.TallyChecks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTallyChecks implements TallyChecks {

    private final JdbcClient database;

    JdbcTallyChecks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(TallyCheck check) {
        database.sql("""
                        insert into tally_check (began_at, ended_at, compared, differences)
                        values (:beganAt, :endedAt, :compared, :differences)
                        """)
                .param("beganAt", check.beganAt().atOffset(ZoneOffset.UTC))
                .param("endedAt", check.endedAt().atOffset(ZoneOffset.UTC))
                .param("compared", check.compared())
                .param("differences", check.differences().toArray(String[]::new))
                .update();
    }

    @Override
    public List<TallyCheck> latest(int most) {
        return database.sql("select * from tally_check order by began_at desc, id desc limit :most")
                .param("most", most)
                .query(JdbcTallyChecks::check)
                .list();
    }

    private static TallyCheck check(ResultSet row, int number) throws SQLException {
        return new TallyCheck(
                row.getObject("began_at", OffsetDateTime.class).toInstant(),
                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                row.getLong("compared"),
                List.of((String[]) row.getArray("differences").getArray()));
    }
}
