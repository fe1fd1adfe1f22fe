package org.advocacycrm.preference;

import java.time.Instant;

/**
 * Where a change of preferences came from.
 *
 * @param actor who made it: {@code customer:<id>}, {@code key:<name>}, an account's e-mail address or {@code system}
 * @param source through what: the page's address, or what the caller of the API named
 * @param evidence what proves it, empty when the entry itself is the proof
 */
public record Provenance(Instant at, String actor, String source, String evidence) {

    public Provenance {
        if (actor.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("A change of preferences has an actor and a source");
        }
    }
}
