package org.advocacycrm.web.contact;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.advocacycrm.contact.AnswerKind;
import org.advocacycrm.contact.CapabilityLevel;
import org.advocacycrm.web.contact.ContactAnswerApi.AnsweredJson;
import org.advocacycrm.web.frame.json.Reading;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what programs say of a contact after they were allowed to make it. */
final class AfterwardsReader {

    private final Reading reading = new Reading();
    private final JsonNode document;

    private AfterwardsReader(JsonNode document) {
        this.document = document;
    }

    /**
     * Reads how closely a contact fitted.
     *
     * @param document none where nothing is said but that it was made
     */
    static @Nullable CapabilityLevel level(@Nullable JsonNode document) {
        if (document == null) {
            return null;
        }
        var reader = new AfterwardsReader(document);
        reader.refuseOthersThan(Set.of("level"));
        var level = reader.field("level")
                .flatMap(node -> reader.reading.oneOf(CapabilityLevel.class, node, "level"))
                .orElse(null);
        reader.reading.throwIfFaulty();
        return level;
    }

    /** Reads how and when a customer answered. */
    static AnsweredJson answer(JsonNode document) {
        var reader = new AfterwardsReader(document);
        reader.refuseOthersThan(Set.of("how", "at"));
        if (reader.field("how").isEmpty()) {
            reader.reading.refuse("how", "is required");
        }
        var how = reader.field("how").flatMap(node -> reader.reading.oneOf(AnswerKind.class, node, "how"));
        var at = reader.field("at").flatMap(reader::moment).orElse(null);
        reader.reading.throwIfFaulty();
        return new AnsweredJson(how.orElseThrow(), at);
    }

    private void refuseOthersThan(Set<String> known) {
        reading.eachField(document, "", (field, node) -> {
            if (!known.contains(field)) {
                reading.refuse(field, "is not known");
            }
        });
    }

    private Optional<JsonNode> field(String name) {
        return document.hasNonNull(name) ? Optional.of(document.get(name)) : Optional.empty();
    }

    private Optional<Instant> moment(JsonNode node) {
        return reading.text(node, "at").flatMap(text -> reading.instant(text, "at"));
    }
}
