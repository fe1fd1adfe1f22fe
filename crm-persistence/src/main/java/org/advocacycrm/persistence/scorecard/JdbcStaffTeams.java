package org.advocacycrm.persistence.scorecard;

import java.time.LocalDate;
import java.util.Optional;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.scorecard.StaffTeams;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStaffTeams implements StaffTeams {

    private final JdbcClient database;

    JdbcStaffTeams(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<String> of(EmailAddress address, LocalDate day) {
        return database.sql("""
                        select team from employee
                        where lower(email) = :address and team <> '' and hired_on <= :day
                          and (left_on is null or left_on >= :day)
                        order by hired_on desc, id
                        limit 1
                        """)
                .param("address", address.value())
                .param("day", day)
                .query(String.class)
                .optional();
    }
}
