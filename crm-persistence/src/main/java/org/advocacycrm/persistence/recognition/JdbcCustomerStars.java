package org.advocacycrm.persistence.recognition;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.recognition.CustomerStar;
import org.advocacycrm.recognition.CustomerStars;
import org.advocacycrm.recognition.Nominator;
import org.advocacycrm.recognition.Outcome;
import org.advocacycrm.recognition.Proof;
import org.advocacycrm.recognition.StarId;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCustomerStars implements CustomerStars {

    private final JdbcClient database;

    JdbcCustomerStars(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<CustomerStar> find(StarId id) {
        return database.sql("select * from customer_star where id = :id")
                .param("id", id.value())
                .query((row, number) -> StarRows.star(row))
                .optional();
    }

    @Override
    public Optional<CustomerStar> provedBy(UUID answer) {
        return database.sql("select * from customer_star where feedback_id = :answer")
                .param("answer", answer)
                .query((row, number) -> StarRows.star(row))
                .optional();
    }

    @Override
    public List<CustomerStar> of(CustomerId customer) {
        return database.sql("""
                        select * from customer_star where customer_id = :customer order by nominated_at desc, id desc
                        """)
                .param("customer", customer.value())
                .query((row, number) -> StarRows.star(row))
                .list();
    }

    @Override
    public void keep(CustomerStar star) {
        var kept = star.revision().equals(Revision.NEVER_STORED) ? insert(star) : update(star);
        if (kept == 0) {
            throw new StaleRevision(star.id());
        }
    }

    private int insert(CustomerStar star) {
        return database.sql("""
                        insert into customer_star (id, nominator, customer_id, executive, executive_name, whom, story,
                            happened_on, proof, feedback_id, service_case_id, happening, nominated_at, employee_id,
                            journey_phase, sharing, outcome, decided_by, decided_at, decline_reason, revision)
                        values (:id, :nominator, :customer, :executive, :executiveName, :whom, :story,
                            :happenedOn, :proof, :answer, :case, :happening, :nominatedAt, :employee,
                            :phase, :sharing, :outcome, :decidedBy, :decidedAt, :reason, 0)
                        on conflict do nothing
                        """).params(said(star)).params(become(star)).update();
    }

    private int update(CustomerStar star) {
        return database.sql("""
                        update customer_star
                        set employee_id = :employee, journey_phase = :phase, sharing = :sharing, outcome = :outcome,
                            decided_by = :decidedBy, decided_at = :decidedAt, decline_reason = :reason,
                            revision = revision + 1
                        where id = :id and revision = :revision
                        """)
                .params(become(star))
                .param("revision", star.revision().number())
                .update();
    }

    /** What never changes. */
    private static Map<String, @Nullable Object> said(CustomerStar star) {
        var nomination = star.nomination();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("whom", nomination.whom());
        columns.put("story", nomination.story());
        columns.put("happenedOn", nomination.happenedOn());
        columns.put("nominatedAt", nomination.at().atOffset(ZoneOffset.UTC));
        var executive = nomination.by() instanceof Nominator.ByExecutive leader ? leader : null;
        columns.put("nominator", executive == null ? "CUSTOMER" : "EXECUTIVE");
        columns.put("executive", executive == null ? null : executive.account());
        columns.put("executiveName", executive == null ? null : executive.name());
        columns.put(
                "customer", nomination.by() instanceof Nominator.ByCustomer(var customer) ? customer.value() : null);
        columns.put("answer", nomination.proof() instanceof Proof.Answer(var id) ? id : null);
        columns.put("case", nomination.proof() instanceof Proof.ServiceCase(var id) ? id : null);
        columns.put("happening", nomination.proof() instanceof Proof.Happening(var where) ? where : null);
        columns.put(
                "proof",
                switch (nomination.proof()) {
                    case Proof.OwnWords _ -> "OWN_WORDS";
                    case Proof.Answer _ -> "ANSWER";
                    case Proof.ServiceCase _ -> "CASE";
                    case Proof.Happening _ -> "HAPPENING";
                });
        return columns;
    }

    /** What became of it. */
    private static Map<String, @Nullable Object> become(CustomerStar star) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", star.id().value());
        columns.put("employee", star.employee() == null ? null : star.employee().value());
        columns.put("phase", star.phase());
        columns.put("sharing", star.sharing().name());
        columns.put("reason", star.outcome() instanceof Outcome.Declined declined ? declined.reason() : null);
        switch (star.outcome()) {
            case Outcome.Waiting _ -> decided(columns, "WAITING", null, null);
            case Outcome.Verified(var by, var at) -> decided(columns, "VERIFIED", by, at);
            case Outcome.Declined declined -> decided(columns, "DECLINED", declined.by(), declined.at());
        }
        return columns;
    }

    private static void decided(
            Map<String, @Nullable Object> columns, String outcome, @Nullable String by, @Nullable Instant at) {
        columns.put("outcome", outcome);
        columns.put("decidedBy", by);
        columns.put("decidedAt", at == null ? null : at.atOffset(ZoneOffset.UTC));
    }
}
