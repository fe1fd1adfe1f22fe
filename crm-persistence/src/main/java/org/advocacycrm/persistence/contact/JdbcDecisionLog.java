package org.advocacycrm.persistence.contact;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.advocacycrm.contact.Check;
import org.advocacycrm.contact.ContactDecision;
import org.advocacycrm.contact.ContactDecision.Allow;
import org.advocacycrm.contact.ContactDecision.Defer;
import org.advocacycrm.contact.ContactDecision.Deny;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.ContactRequest;
import org.advocacycrm.contact.DecisionLog;
import org.advocacycrm.contact.DecisionRecord;
import org.advocacycrm.contact.DecisionRecord.Asker;
import org.advocacycrm.contact.Reason;
import org.advocacycrm.contact.SentenceText;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDecisionLog implements DecisionLog {

    private final JdbcClient database;

    JdbcDecisionLog(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void keep(DecisionRecord record) {
        var request = record.request();
        var decision = record.decision();
        database.sql("""
                        insert into contact_decision
                            (id, customer_id, purpose, channel_wanted, topic, offer_type, exception, at, not_after, dry_run,
                            outcome, reason, channel, until, checks, reserved_until, decided_at, asker, idempotency_key)
                        values (:id, :customer, :purpose, :wanted, :topic, :offerType, :exception, :at, :notAfter, :dryRun,
                            :outcome, :reason, :channel, :until, :checks, :reservedUntil, :decidedAt, :asker, :key)
                        """)
                .param("id", record.id().value())
                .param("customer", orNull(record.customer(), CustomerId::value))
                .param("purpose", request.purpose().name())
                .param("wanted", orNull(request.channel(), Channel::name))
                .param("topic", request.topic())
                .param("offerType", request.offerType())
                .param("exception", orNull(request.exception(), Notice::name))
                .param("at", atUtc(request.at()))
                .param("notAfter", atUtc(request.notAfter()))
                .param("dryRun", record.dryRun())
                .param("outcome", outcome(decision))
                .param("reason", decision.why().map(Reason::name).orElse(null))
                .param("channel", decision.channel().name())
                .param("until", atUtc(decision instanceof Defer deferred ? deferred.until() : null))
                .param(
                        "checks",
                        decision.checks().stream().map(JdbcDecisionLog::text).toArray(String[]::new))
                .param("reservedUntil", atUtc(record.reservedUntil()))
                .param("decidedAt", atUtc(record.decidedAt()))
                .param("asker", record.asker().name())
                .param("key", record.asker().key())
                .update();
    }

    @Override
    public Optional<DecisionRecord> answered(Asker asker) {
        if (asker.key() == null) {
            return Optional.empty();
        }
        database.sql("select pg_advisory_xact_lock(hashtextextended(:asker || ' ' || :key, 0))")
                .param("asker", asker.name())
                .param("key", asker.key())
                .query((row, number) -> true)
                .list();
        return database.sql("select * from contact_decision where asker = :asker and idempotency_key = :key")
                .param("asker", asker.name())
                .param("key", asker.key())
                .query((row, number) -> record(row))
                .optional();
    }

    @Override
    public Optional<DecisionRecord> find(ContactId id) {
        return database.sql("select * from contact_decision where id = :id")
                .param("id", id.value())
                .query((row, number) -> record(row))
                .optional();
    }

    @Override
    public List<DecisionRecord> about(CustomerId customer, Instant since) {
        return database.sql("""
                        select * from contact_decision
                        where customer_id = :customer and decided_at >= :since
                        order by decided_at desc, id desc
                        """)
                .param("customer", customer.value())
                .param("since", atUtc(since))
                .query((row, number) -> record(row))
                .list();
    }

    @Override
    public void forgetBefore(Instant instant) {
        database.sql("delete from contact_decision where decided_at < :instant")
                .param("instant", atUtc(instant))
                .update();
    }

    private static DecisionRecord record(ResultSet row) throws SQLException {
        var asker = new Asker(row.getString("asker"), row.getString("idempotency_key"));
        return new DecisionRecord(
                new ContactId(row.getObject("id", UUID.class)),
                orNull(row.getObject("customer_id", UUID.class), CustomerId::new),
                request(row),
                row.getBoolean("dry_run"),
                decision(row),
                instant(row, "reserved_until"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                asker);
    }

    private static ContactRequest request(ResultSet row) throws SQLException {
        return new ContactRequest(
                ContactPurpose.valueOf(row.getString("purpose")),
                orNull(row.getString("channel_wanted"), Channel::valueOf),
                row.getString("topic"),
                row.getString("offer_type"),
                orNull(row.getString("exception"), Notice::valueOf),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                instant(row, "not_after"));
    }

    private static ContactDecision decision(ResultSet row) throws SQLException {
        var channel = Channel.valueOf(row.getString("channel"));
        var reason = row.getString("reason");
        var until = instant(row, "until");
        var checks = checks(row.getArray("checks"));
        if (reason == null || row.getString("outcome").equals("ALLOW")) {
            return new Allow(channel, orNull(reason, Reason::valueOf), checks);
        }
        return until == null
                ? new Deny(channel, Reason.valueOf(reason), checks)
                : new Defer(channel, Reason.valueOf(reason), until, checks);
    }

    private static String outcome(ContactDecision decision) {
        return switch (decision) {
            case Allow allowed -> "ALLOW";
            case Defer deferred -> "DEFER";
            case Deny denied -> "DENY";
        };
    }

    private static String text(Check check) {
        return check.kind() + (check.passed() ? " + " : " - ") + SentenceText.of(check.detail());
    }

    private static List<Check> checks(Array kept) throws SQLException {
        return Arrays.stream((String[]) kept.getArray())
                .map(text -> text.split(" ", 3))
                .map(parts ->
                        new Check(Check.Kind.valueOf(parts[0]), parts[1].equals("+"), SentenceText.parse(parts[2])))
                .toList();
    }

    private static <A, B> @Nullable B orNull(@Nullable A value, Function<A, B> change) {
        return value == null ? null : change.apply(value);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return orNull(row.getObject(column, OffsetDateTime.class), OffsetDateTime::toInstant);
    }

    private static @Nullable OffsetDateTime atUtc(@Nullable Instant instant) {
        return orNull(instant, moment -> moment.atOffset(ZoneOffset.UTC));
    }
}
