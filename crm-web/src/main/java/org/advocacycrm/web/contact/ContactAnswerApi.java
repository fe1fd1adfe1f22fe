package org.advocacycrm.web.contact;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Instant;
import java.util.UUID;
import org.advocacycrm.contact.AnswerDesk;
import org.advocacycrm.contact.AnswerKind;
import org.advocacycrm.contact.AnswerReceipt.Kept;
import org.advocacycrm.contact.AnswerReceipt.NotMade;
import org.advocacycrm.contact.AnswerReceipt.NotYet;
import org.advocacycrm.contact.AnswerReceipt.TooEarly;
import org.advocacycrm.contact.AnswerReceipt.Unknown;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.Reservation;
import org.advocacycrm.web.contact.ContactDecisionApi.NothingReserved;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Where other systems say that a customer answered a contact they were allowed to make. */
@RestController
class ContactAnswerApi {

    private final AnswerDesk answers;

    ContactAnswerApi(AnswerDesk answers) {
        this.answers = answers;
    }

    @PostMapping("/api/v1/contact-decisions/{id}/answered")
    @Operation(
            summary = "Says that the customer answered a contact that was made",
            description = "The earliest answer of each kind stays on record, however often it is told.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = AnsweredJson.class))))
    @ApiResponse(responseCode = "200", description = "On record, with the earliest answer of this kind")
    @ApiResponse(responseCode = "404", description = "Nothing was ever reserved under this identifier")
    @ApiResponse(responseCode = "409", description = "The contact was not made")
    @ApiResponse(responseCode = "422", description = "It cannot be understood, or lies before the contact or ahead")
    AnswerJson answered(@PathVariable UUID id, @RequestBody JsonNode document) {
        var told = AfterwardsReader.answer(document);
        return switch (answers.answered(new ContactId(id), told.how(), told.at())) {
            case Kept(var kind, var first) -> new AnswerJson(id.toString(), kind, first);
            case Unknown() -> throw new NothingReserved(id);
            case NotMade(var state) -> throw new NeverMade(id, state);
            case TooEarly(var made) -> throw new ImpossibleMoment("The contact was made at " + made + ", not before");
            case NotYet(var now) -> throw new ImpossibleMoment("It is " + now + ": nobody can have answered later");
        };
    }

    /** What is said of an answer. */
    record AnsweredJson(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            AnswerKind how,

            @Schema(description = "Right now, unless it is given") @Nullable
            Instant at) {}

    /**
     * An answer on record.
     *
     * @param at the earliest of its kind
     */
    record AnswerJson(String id, AnswerKind how, Instant at) {}

    /** The contact cannot have been answered. */
    static class NeverMade extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NeverMade(UUID id, Reservation.State state) {
            super("The contact " + id + " is " + state + ": only one that was made can be answered");
        }
    }

    /** The answer cannot have come then. */
    static class ImpossibleMoment extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ImpossibleMoment(String message) {
            super(message);
        }
    }
}
