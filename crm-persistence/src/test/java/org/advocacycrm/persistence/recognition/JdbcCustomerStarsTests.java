package org.advocacycrm.persistence.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.persistence.database.TestDatabases;
import org.advocacycrm.recognition.Colleagues;
import org.advocacycrm.recognition.CustomerStars;
import org.advocacycrm.recognition.EmployeeId;
import org.advocacycrm.recognition.Proofs;
import org.advocacycrm.recognition.StarBook;
import org.advocacycrm.recognition.StarsContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class JdbcCustomerStarsTests extends StarsContract {

    private static JdbcClient database;

    @BeforeAll
    static void open() {
        var copy = TestDatabases.freshCopy();
        database =
                JdbcClient.create(new SingleConnectionDataSource(copy.url(), copy.username(), copy.password(), true));
    }

    @Override
    protected CustomerStars stars() {
        return new JdbcCustomerStars(database);
    }

    @Override
    protected Colleagues colleagues() {
        return new JdbcColleagues(database);
    }

    @Override
    protected Proofs proofs() {
        return new JdbcProofs(database);
    }

    @Override
    protected CustomerId newCustomer() {
        var id = UUID.randomUUID();
        database.sql("insert into customer (id, source, external_id, name) values (?, 'test', ?, 'Elena')")
                .params(id, id.toString())
                .update();
        return new CustomerId(id);
    }

    @Override
    protected EmployeeId newEmployee(String name, String email) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into employee (id, source, external_id, name, email, hired_on)
                        values (?, 'test', ?, ?, ?, '2020-01-01')
                        """).params(id, id.toString(), name, email).update();
        return new EmployeeId(id);
    }

    @Override
    protected UUID newAnswer(CustomerId customer, EmployeeId employee, String comment, String phase) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into feedback (id, source, external_id, customer_id, kind, score, scale_max, comment,
                            occurred_at, employee_id, journey_phase)
                        values (?, 'test', ?, ?, 'CSAT', 5, 5, ?, '2026-11-20T23:30:00Z', ?, ?)
                        """)
                .params(id, id.toString(), customer.value(), comment, employee.value(), phase)
                .update();
        return id;
    }

    @Test
    void makesNothingOfAnAnswerWithoutWordsOrWithoutACustomer() {
        var priya = newEmployee("Priya Nair", "priya@example.com");
        var silent = newAnswer(newCustomer(), priya, " \n", "Support");
        var anonymous = newAnswer(newCustomer(), priya, "Great", "Support");
        database.sql("update feedback set customer_id = null where id = ?")
                .param(anonymous)
                .update();

        assertThat(proofs().praise(silent)).isEmpty();
        assertThat(proofs().praise(anonymous)).isEmpty();
    }

    @Test
    void takesTheCaseOpenedLastWhereTwoSourcesUseOneNumber() {
        var customer = newCustomer();
        database.sql("""
                        insert into service_case (source, external_id, customer_id, category, opened_at)
                        values ('old', 'C-1', :customer, 'x', '2026-01-01'), ('new', 'C-1', :customer, 'x', '2026-02-01')
                        """).param("customer", customer.value()).update();

        var found = proofs().caseNumbered("C-1").orElseThrow();

        assertThat(database.sql("select source from service_case where id = ?")
                        .param(found)
                        .query(String.class)
                        .single())
                .isEqualTo("new");
    }

    @Test
    void listsTheStarsOfAPeriodByTheEmployeesName() {
        var zoe = star(newEmployee("Zoë", "z@example.com"), "VERIFIED", "2026-07-01T00:00:00Z");
        var adam = star(newEmployee("Adam", "a@example.com"), "VERIFIED", "2026-09-30T23:59:59Z");
        var waiting = star(newEmployee("Eve", "e@example.com"), "WAITING", "2026-08-01T00:00:00Z");
        star(newEmployee("Late", "l@example.com"), "VERIFIED", "2026-10-01T00:00:00Z");

        StarBook book = new JdbcStarBook(database);
        var stars = book.stars(Instant.parse("2026-07-01T00:00:00Z"), Instant.parse("2026-10-01T00:00:00Z"));

        assertThat(stars).extracting(entry -> entry.star().id().value()).containsExactly(adam, zoe);
        assertThat(stars.getFirst().customer()).isEqualTo("Elena");
        assertThat(book.waiting())
                .extracting(entry -> entry.star().id().value())
                .contains(waiting)
                .doesNotContain(adam);
        assertThat(book.decided(50))
                .extracting(entry -> entry.star().id().value())
                .contains(adam, zoe);
    }

    @Test
    void refusesAStarWithoutAnEmployeeWhoeverWritesIt() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> star(null, "VERIFIED", "2026-07-01T00:00:00Z"));
    }

    private UUID star(@Nullable EmployeeId employee, String outcome, String at) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into customer_star (id, nominator, customer_id, whom, story, happened_on, proof,
                            nominated_at, employee_id, sharing, outcome, decided_by, decided_at, revision)
                        values (:id, 'CUSTOMER', :customer, 'x', 'x', '2026-06-30', 'OWN_WORDS', :at::timestamptz,
                            :employee, 'INSIDE', :outcome, case :outcome when 'VERIFIED' then 'ada' end,
                            case :outcome when 'VERIFIED' then now() end, 0)
                        """)
                .param("id", id)
                .param("customer", newCustomer().value())
                .param("at", at)
                .param("employee", employee == null ? null : employee.value())
                .param("outcome", outcome)
                .update();
        return id;
    }
}
