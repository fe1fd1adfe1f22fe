package org.advocacycrm.web.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.ContactRequest;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.Notice;
import org.advocacycrm.web.frame.json.Reading;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one contact, or a list of contacts, that a program asks for; collects every mistake before it gives up. */
final class WantedContactReader {

    static final int MOST = 1_000;

    private static final String BEST = "best";
    private static final Set<String> FIELDS =
            Set.of("customer", "purpose", "channel", "topic", "offerType", "exception", "at", "notAfter", "dryRun");

    private final Reading reading = new Reading();
    private final Clock clock;

    WantedContactReader(Clock clock) {
        this.clock = clock;
    }

    /**
     * Reads one contact, or a list of them.
     *
     * @throws org.advocacycrm.web.frame.json.RefusedDocument if anything in it cannot be understood
     */
    List<WantedContact> read(JsonNode document) {
        var wanted = document.isArray()
                ? reading.each(document, "", item -> one(item.node(), item.place() + "."))
                : one(document, "").stream().toList();
        if (wanted.size() > MOST) {
            reading.refuse("", "holds " + wanted.size() + " contacts; at most " + MOST + " can be asked for at once");
        }
        reading.throwIfFaulty();
        return wanted;
    }

    private Optional<WantedContact> one(JsonNode node, String place) {
        if (!node.isObject()) {
            reading.refuse(place, "must be an object");
            return Optional.empty();
        }
        node.propertyNames().stream()
                .filter(field -> !FIELDS.contains(field))
                .forEach(field -> reading.refuse(place + field, "is not known"));
        var customer = required(node, "customer", place);
        var purpose = required(node, "purpose", place)
                .flatMap(name -> reading.named(ContactPurpose.class, name, place + "purpose"));
        var channel = channel(node, place);
        var request = new ContactRequest(
                purpose.orElse(ContactPurpose.MARKETING),
                channel,
                text(node, "topic", place),
                text(node, "offerType", place),
                Optional.ofNullable(text(node, "exception", place))
                        .flatMap(name -> reading.named(Notice.class, name, place + "exception"))
                        .orElse(null),
                Optional.ofNullable(moment(node, "at", place)).orElseGet(clock::instant),
                moment(node, "notAfter", place));
        return customer.map(identifier -> new WantedContact(identifier, request, dryRun(node, place)));
    }

    private Optional<String> required(JsonNode node, String field, String place) {
        var text = text(node, field, place);
        if (text == null || text.isBlank()) {
            reading.refuse(place + field, "is required");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private @Nullable Channel channel(JsonNode node, String place) {
        return required(node, "channel", place)
                .filter(name -> !name.equals(BEST))
                .flatMap(name -> reading.named(Channel.class, name, place + "channel"))
                .orElse(null);
    }

    private @Nullable String text(JsonNode node, String field, String place) {
        return node.hasNonNull(field)
                ? reading.text(node.get(field), place + field).orElse(null)
                : null;
    }

    private @Nullable Instant moment(JsonNode node, String field, String place) {
        return Optional.ofNullable(text(node, field, place))
                .flatMap(text -> reading.attempt(
                        place + field, () -> OffsetDateTime.parse(text).toInstant()))
                .filter(moment -> isPlausible(moment, place + field))
                .orElse(null);
    }

    private boolean isPlausible(Instant moment, String place) {
        var plausible = moment.isAfter(Instant.parse("1900-01-01T00:00:00Z"))
                && moment.isBefore(Instant.parse("9000-01-01T00:00:00Z"));
        if (!plausible) {
            reading.refuse(place, "must lie between the years 1900 and 9000");
        }
        return plausible;
    }

    private boolean dryRun(JsonNode node, String place) {
        if (node.hasNonNull("dryRun") && !node.get("dryRun").isBoolean()) {
            reading.refuse(place + "dryRun", "must be true or false");
        }
        return node.path("dryRun").asBoolean(false);
    }
}
