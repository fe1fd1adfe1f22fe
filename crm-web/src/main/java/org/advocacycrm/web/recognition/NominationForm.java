package org.advocacycrm.web.recognition;

import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.recognition.Sharing;
import org.advocacycrm.recognition.StarId;
import org.jspecify.annotations.Nullable;

/**
 * What a customer submits, every field as it was typed.
 *
 * @param id given with the empty form, so that sending it twice nominates once
 */
record NominationForm(
        @Nullable String id,
        @Nullable String whom,
        @Nullable String story,
        @Nullable String happenedOn,
        @Nullable String sharing) {

    static NominationForm empty() {
        return new NominationForm(UUID.randomUUID().toString(), null, null, null, null);
    }

    StarId star() {
        return new StarId(Typed.id(id));
    }

    Optional<Sharing> chosenSharing() {
        return Typed.constant(Sharing.class, sharing);
    }
}
