package org.advocacycrm.web.contact;

import static java.util.stream.Collectors.toMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.advocacycrm.contact.CapabilityLevel;
import org.advocacycrm.contact.ContactDesk;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.DecisionRecord.Asker;
import org.advocacycrm.contact.Reservation;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.web.security.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Where other systems ask before they contact a customer, and say what came of it. */
@RestController
@RequestMapping("/api/v1/contact-decisions")
class ContactDecisionApi {

    private final ContactDesk desk;
    private final CustomerContacts customers;
    private final MessageSource texts;
    private final Clock clock;

    ContactDecisionApi(ContactDesk desk, CustomerContacts customers, MessageSource texts, Clock clock) {
        this.desk = desk;
        this.customers = customers;
        this.texts = texts;
        this.clock = clock;
    }

    @PostMapping
    Object decide(
            @RequestBody JsonNode document,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @CurrentActor String actor,
            Locale language) {
        var wanted = new WantedContactReader(clock).read(document, key);
        var known = customers(wanted);
        var decisions = IntStream.range(0, wanted.size())
                .mapToObj(place -> decide(wanted.get(place), known, new Asker(actor, keyOf(key, place)), language))
                .toList();
        return document.isArray() ? decisions : decisions.getFirst();
    }

    private static @Nullable String keyOf(@Nullable String key, int place) {
        return key == null ? null : key + "#" + place;
    }

    /** The customer behind each identifier; one that nobody has is left out. */
    private Map<String, CustomerId> customers(List<WantedContact> wanted) {
        var known = customers.knownAsAnyOf(
                wanted.stream().map(WantedContact::customer).distinct().toList());
        known.forEach((identifier, several) -> {
            if (several.size() > 1) {
                throw new SeveralCustomers(identifier, several.size());
            }
        });
        return known.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().getFirst()));
    }

    private DecisionJson decide(WantedContact wanted, Map<String, CustomerId> known, Asker asker, Locale language) {
        var customer = known.get(wanted.customer());
        var decided = desk.ask(customer, wanted.request(), wanted.dryRun(), asker);
        if (!wanted.isAnsweredBy(decided, customer)) {
            throw new KeyOfAnother();
        }
        return DecisionJson.of(decided, new DecisionWords(texts, language, decided.zone()));
    }

    @PostMapping("/{id}/made")
    @Operation(
            summary = "Says that the contact was made, and how closely it fitted the customer if that is known",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = MadeJson.class))))
    ReservationJson made(@PathVariable UUID id, @RequestBody(required = false) @Nullable JsonNode document) {
        var level = AfterwardsReader.level(document);
        return settled(id, desk.made(new ContactId(id), level), Reservation.State.MADE);
    }

    @PostMapping("/{id}/released")
    ReservationJson released(@PathVariable UUID id) {
        return settled(id, desk.released(new ContactId(id)), Reservation.State.RELEASED);
    }

    private static ReservationJson settled(UUID id, Optional<Reservation> found, Reservation.State wanted) {
        var reservation = found.orElseThrow(() -> new NothingReserved(id));
        if (reservation.state() != wanted) {
            throw new SettledOtherwise(id, reservation.state());
        }
        return new ReservationJson(id.toString(), reservation.state());
    }

    /** What may be said of a contact that was made. */
    record MadeJson(@Nullable CapabilityLevel level) {}

    /** What became of a permission. */
    record ReservationJson(String id, Reservation.State state) {}

    /** An identifier that several sources use. */
    static class SeveralCustomers extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SeveralCustomers(String externalId, int known) {
            super(known + " sources have a customer " + externalId);
        }
    }

    /** A key that was used before, for something else. */
    static class KeyOfAnother extends RuntimeException {

        private static final long serialVersionUID = 1L;

        KeyOfAnother() {
            super("This Idempotency-Key was used for another request before");
        }
    }

    /** No place was reserved under the identifier. */
    static class NothingReserved extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NothingReserved(UUID id) {
            super("No place is reserved for the contact " + id);
        }
    }

    /** The contact was said to be made, or not, before. */
    static class SettledOtherwise extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SettledOtherwise(UUID id, Reservation.State state) {
            super("The contact " + id + " is " + state + " already");
        }
    }
}
