package org.advocacycrm.persistence.privacy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.privacy.DataRequest;
import org.advocacycrm.privacy.DataRequests;
import org.advocacycrm.privacy.RequestId;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcDataRequests implements DataRequests {

    private final JdbcClient database;

    JdbcDataRequests(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long nextNumber() {
        return database.sql("select nextval('data_request_number')")
                .query((row, number) -> row.getLong(1))
                .single();
    }

    @Override
    public Optional<DataRequest> of(RequestId id) {
        return select("where r.id = :value order by s.position", id.value()).stream()
                .findFirst();
    }

    @Override
    public List<DataRequest> of(CustomerId customer) {
        return select("where r.customer_id = :value order by r.number desc, s.position", customer.value());
    }

    /** By the day on which they are due, as {@link org.advocacycrm.privacy.LegalDeadline} has it. */
    @Override
    public List<DataRequest> open() {
        return select("""
                where r.state = :value
                order by r.received_on + make_interval(months => case when r.extended then 3 else 1 end), r.number, s.position
                """, "OPEN");
    }

    @Override
    public List<DataRequest> closed(int most) {
        return select("""
                where r.id in (select id from data_request where state <> 'OPEN' order by closed_at desc, number desc limit :value)
                order by r.closed_at desc, r.number desc, s.position
                """, most);
    }

    @Override
    public List<RequestId> dueErasures(Instant now) {
        return database.sql(
                        "select id from data_request where state = 'OPEN' and erase_at <= :now order by erase_at, id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new RequestId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public void keep(DataRequest request) {
        if (write(request) == 0) {
            throw new StaleRevision(request.id());
        }
        var steps = request.steps();
        for (var position = 0; position < steps.size(); position++) {
            var step = steps.get(position);
            database.sql("""
                            insert into data_request_step (request_id, position, at, actor, kind, text)
                            values (:request, :position, :at, :actor, :kind, :text)
                            on conflict (request_id, position) do nothing
                            """)
                    .param("request", request.id().value())
                    .param("position", position)
                    .param("at", step.at().atOffset(ZoneOffset.UTC))
                    .param("actor", step.actor())
                    .param("kind", step.kind().name())
                    .param("text", step.text())
                    .update();
        }
    }

    private int write(DataRequest request) {
        var isNew = request.revision().equals(Revision.NEVER_STORED);
        var assignee = request.assignee();
        return database.sql(isNew ? """
                        insert into data_request
                            (id, number, customer_id, kind, way, words, received_on, extended, state, assignee_id, erase_at,
                             closed_at, revision)
                        values (:id, :number, :customer, :kind, :way, :words, :receivedOn, :extended, :state, :assignee, :eraseAt,
                             :closedAt, 0)
                        """ : """
                        update data_request
                        set extended = :extended, state = :state, assignee_id = :assignee, closed_at = :closedAt,
                            revision = revision + 1
                        where id = :id and revision = :revision
                        """)
                .param("id", request.id().value())
                .param("number", request.number())
                .param("customer", request.customer().value())
                .param("kind", request.kind().name())
                .param("way", request.way().name())
                .param("words", request.words())
                .param("receivedOn", request.receivedOn())
                .param("extended", request.extended())
                .param("state", request.state().name())
                .param("assignee", assignee == null ? null : assignee.value())
                .param("eraseAt", atUtc(request.eraseAt()))
                .param(
                        "closedAt",
                        request.isOpen()
                                ? null
                                : atUtc(request.steps().getLast().at()))
                .param("revision", request.revision().number())
                .update();
    }

    private List<DataRequest> select(String condition, Object value) {
        return database.sql("""
                        select r.*, s.at as step_at, s.actor as step_actor, s.kind as step_kind, s.text as step_text
                        from data_request r join data_request_step s on s.request_id = r.id
                        """ + condition).params(Map.of("value", value)).query(new RequestRows());
    }

    private static @Nullable OffsetDateTime atUtc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
