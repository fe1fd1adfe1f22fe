package org.advocacycrm.web.recognition;

import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.recognition.StarId;
import org.jspecify.annotations.Nullable;

/**
 * What an executive submits, every field as it was typed.
 *
 * @param proof one of {@link Kind}
 * @param reference the number of the case
 * @param happening where the described happening can be checked
 */
record ExecutiveForm(
        @Nullable String id,
        @Nullable String whom,
        @Nullable String story,
        @Nullable String happenedOn,
        @Nullable String proof,
        @Nullable String reference,
        @Nullable String happening) {

    /** What proof may be. An answer of a customer is taken up from the customer's page. */
    enum Kind {
        CASE,
        HAPPENING
    }

    static ExecutiveForm empty() {
        return new ExecutiveForm(UUID.randomUUID().toString(), null, null, null, null, null, null);
    }

    StarId star() {
        return new StarId(Typed.id(id));
    }

    Optional<Kind> kind() {
        return Typed.constant(Kind.class, proof);
    }
}
