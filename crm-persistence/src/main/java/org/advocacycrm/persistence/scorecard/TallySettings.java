package org.advocacycrm.persistence.scorecard;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.advocacycrm.shared.Company;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the roll-ups of a database were made with. */
record TallySettings(String zone, String currency, long repeatWindow) {

    static TallySettings of(Company company, Duration repeatWindow) {
        return new TallySettings(
                company.zone().getId(), company.currency().getCurrencyCode(), repeatWindow.toSeconds());
    }

    static TallySettings keptIn(JdbcClient database) {
        return database.sql("select zone, currency, repeat_window from tally_setting")
                .query((row, number) -> new TallySettings(
                        row.getString("zone"), row.getString("currency"), row.getLong("repeat_window")))
                .single();
    }

    /** Refuses to read roll-ups that were made with other settings; they would answer another question. */
    record Guard(AtomicReference<TallySettings> known) {

        Guard() {
            this(new AtomicReference<>());
        }

        void require(TallySettings wanted, JdbcClient database) {
            if (!wanted.equals(known.get())) {
                known.set(keptIn(database));
            }
            if (!wanted.equals(known.get())) {
                throw new IllegalStateException(
                        "The roll-ups were made with " + known.get() + " and cannot answer for " + wanted);
            }
        }
    }
}
