package org.advocacycrm.persistence.contact;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
import org.advocacycrm.contact.DecisionRecord;
import org.advocacycrm.contact.DecisionRecord.Asker;
import org.advocacycrm.contact.Outcome;
import org.advocacycrm.contact.Reason;
import org.advocacycrm.contact.SentenceText;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.Notice;
import org.jspecify.annotations.Nullable;

/** Decisions as rows, and rows as decisions. */
final class DecisionRows {

    /** What contacts are called that we decided about ourselves. */
    static final String OURS = "crm";

    private static final String DECISION = """
            insert into contact_decision
                (id, customer_id, purpose, channel_wanted, topic, offer_type, exception, at, not_after, dry_run,
                outcome, reason, channel, until, checks, reserved_until, decided_at, zone, asker, idempotency_key)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String WITHOUT_PLACE = DECISION;

    /** The place is put in by the same statement, so that both take one round trip. */
    static final String WITH_PLACE = "with kept as (" + DECISION + """
             returning id, customer_id, purpose, channel, topic, offer_type, at, reserved_until)
            insert into contact
                (id, source, external_id, customer_id, purpose, channel, topic, offer_type, made_at, state, reserved_until)
            select id, 'crm', id::text, customer_id, purpose, channel, topic, offer_type, at, 'RESERVED', reserved_until
            from kept""";

    private DecisionRows() {}

    static void write(DecisionRecord record, PreparedStatement row) throws SQLException {
        var request = record.request();
        var decision = record.decision();
        row.setObject(1, record.id().value());
        row.setObject(2, orNull(record.customer(), CustomerId::value), Types.OTHER);
        row.setString(3, request.purpose().name());
        row.setString(4, orNull(request.channel(), Channel::name));
        row.setString(5, request.topic());
        row.setString(6, request.offerType());
        row.setString(7, orNull(request.exception(), Notice::name));
        row.setObject(8, Moments.stored(request.at()));
        row.setObject(9, Moments.storedIfAny(request.notAfter()), Types.TIMESTAMP_WITH_TIMEZONE);
        row.setBoolean(10, record.dryRun());
        row.setString(11, decision.outcome().name());
        row.setString(12, decision.why().map(Reason::name).orElse(null));
        row.setString(13, decision.channel().name());
        row.setObject(
                14,
                decision instanceof Defer deferred ? Moments.stored(deferred.until()) : null,
                Types.TIMESTAMP_WITH_TIMEZONE);
        row.setObject(15, decision.checks().stream().map(DecisionRows::text).toArray(String[]::new));
        row.setObject(16, Moments.storedIfAny(record.reservedUntil()), Types.TIMESTAMP_WITH_TIMEZONE);
        row.setObject(17, Moments.stored(record.decidedAt()));
        row.setString(18, record.zone().getId());
        row.setString(19, record.asker().name());
        row.setString(20, record.asker().key());
    }

    static DecisionRecord read(ResultSet row) throws SQLException {
        var asker = new Asker(row.getString("asker"), row.getString("idempotency_key"));
        return new DecisionRecord(
                new ContactId(row.getObject("id", UUID.class)),
                orNull(row.getObject("customer_id", UUID.class), CustomerId::new),
                request(row),
                row.getBoolean("dry_run"),
                decision(row),
                Moments.readIfAny(row, "reserved_until"),
                Moments.read(row, "decided_at"),
                ZoneId.of(row.getString("zone")),
                asker);
    }

    private static ContactRequest request(ResultSet row) throws SQLException {
        return new ContactRequest(
                ContactPurpose.valueOf(row.getString("purpose")),
                orNull(row.getString("channel_wanted"), Channel::valueOf),
                row.getString("topic"),
                row.getString("offer_type"),
                orNull(row.getString("exception"), Notice::valueOf),
                Moments.read(row, "at"),
                Moments.readIfAny(row, "not_after"));
    }

    private static ContactDecision decision(ResultSet row) throws SQLException {
        var channel = Channel.valueOf(row.getString("channel"));
        var reason = orNull(row.getString("reason"), Reason::valueOf);
        var checks = checks(row.getArray("checks"));
        return switch (Outcome.valueOf(row.getString("outcome"))) {
            case ALLOW -> new Allow(channel, reason, checks);
            case DEFER -> new Defer(channel, present(reason), Moments.read(row, "until"), checks);
            case DENY -> new Deny(channel, present(reason), checks);
        };
    }

    private static Reason present(@Nullable Reason reason) {
        return Objects.requireNonNull(reason, "reason");
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
}
