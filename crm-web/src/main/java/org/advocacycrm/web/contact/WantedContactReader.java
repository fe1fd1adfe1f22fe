package org.advocacycrm.web.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

    private static final int LONGEST = 200;
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
     * @param key the Idempotency-Key sent with it, if any
     * @throws org.advocacycrm.web.frame.json.RefusedDocument if anything in it cannot be understood
     */
    List<WantedContact> read(JsonNode document, @Nullable String key) {
        if (key != null && (key.isBlank() || key.length() > LONGEST)) {
            reading.refuse("Idempotency-Key", "must have 1 to " + LONGEST + " characters");
        }
        var wanted = read(document);
        reading.throwIfFaulty();
        return wanted;
    }

    private List<WantedContact> read(JsonNode document) {
        if (!document.isArray()) {
            return one(document, "", "").stream().toList();
        }
        if (document.size() > MOST) {
            reading.refuse("", "holds " + document.size() + " contacts; at most " + MOST + " can be asked for at once");
            return List.of();
        }
        return reading.each(document, "", item -> one(item.node(), item.place(), item.place() + "."));
    }

    private Optional<WantedContact> one(JsonNode node, String self, String place) {
        if (!node.isObject()) {
            reading.refuse(self, "must be an object");
            return Optional.empty();
        }
        node.propertyNames().stream()
                .filter(field -> !FIELDS.contains(field))
                .forEach(field -> reading.refuse(place + field, "is not known"));
        var customer = required(node, "customer", place);
        var request = request(node, place);
        var dryRun = dryRun(node, place);
        return customer.map(identifier -> new WantedContact(identifier, request, !node.hasNonNull("at"), dryRun));
    }

    private ContactRequest request(JsonNode node, String place) {
        var purpose = required(node, "purpose", place)
                .flatMap(name -> reading.named(ContactPurpose.class, name, place + "purpose"));
        var exception =
                text(node, "exception", place).flatMap(name -> reading.named(Notice.class, name, place + "exception"));
        return new ContactRequest(
                purpose.orElse(ContactPurpose.MARKETING),
                channel(node, place),
                text(node, "topic", place).orElse(null),
                text(node, "offerType", place).orElse(null),
                exception.orElse(null),
                moment(node, "at", place).orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.MICROS)),
                moment(node, "notAfter", place).orElse(null));
    }

    private Optional<String> required(JsonNode node, String field, String place) {
        if (!node.hasNonNull(field)) {
            reading.refuse(place + field, "is required");
        }
        return text(node, field, place);
    }

    private @Nullable Channel channel(JsonNode node, String place) {
        return required(node, "channel", place)
                .filter(name -> !name.equals(BEST))
                .flatMap(name -> reading.named(Channel.class, name, place + "channel"))
                .orElse(null);
    }

    private Optional<String> text(JsonNode node, String field, String place) {
        return node.hasNonNull(field)
                ? reading.text(node.get(field), place + field).filter(text -> isName(text, place + field))
                : Optional.empty();
    }

    private boolean isName(String text, String place) {
        var name = !text.isBlank() && text.length() <= LONGEST;
        if (!name) {
            reading.refuse(place, "must have 1 to " + LONGEST + " characters");
        }
        return name;
    }

    private Optional<Instant> moment(JsonNode node, String field, String place) {
        return text(node, field, place)
                .flatMap(text -> reading.instant(text, place + field))
                .filter(moment -> isPlausible(moment, place + field));
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
