package org.advocacycrm.intake.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Mappings that are kept under a name, to be used again. */
public interface SavedMappings {

    Optional<SavedMapping> find(String name);

    /** In the order of their names. */
    List<SavedMapping> all();

    /** Keeps a mapping under its name, in place of the one that had it. */
    void keep(String name, String definition, String changedBy);

    /** A mapping as it was given, in JSON. */
    record SavedMapping(String name, String definition, String changedBy, Instant changedAt) {}
}
