package org.advocacycrm.persistence.scorecard;

import java.time.Duration;
import org.advocacycrm.scorecard.KeptTallies;
import org.advocacycrm.shared.Company;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcKeptTallies implements KeptTallies {

    private final JdbcClient database;

    JdbcKeptTallies(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional
    public boolean keepWith(Company company, Duration repeatWindow) {
        var wanted = TallySettings.of(company, repeatWindow);
        var built = database.sql("select built_at is not null from tally_setting for update")
                .query(Boolean.class)
                .single();
        if (built && wanted.equals(TallySettings.keptIn(database))) {
            return false;
        }
        database.sql("update tally_setting set zone = :zone, currency = :currency, repeat_window = :repeatWindow")
                .param("zone", wanted.zone())
                .param("currency", wanted.currency())
                .param("repeatWindow", wanted.repeatWindow())
                .update();
        makeAnew();
        return true;
    }

    @Override
    @Transactional
    public void compact() {
        run("select tally_fold()");
    }

    @Override
    @Transactional
    public void makeAnew() {
        run("select tally_rebuild()");
    }

    private void run(String function) {
        database.sql(function).query((row, number) -> number).list();
    }
}
