package org.advocacycrm.health;

import java.time.Instant;
import java.util.Optional;
import org.advocacycrm.shared.StaleRevision;

/** Where definitions of the health score are kept. */
public interface HealthVersions {

    HealthDefinitions all();

    Optional<HealthDraft> draft();

    /**
     * Keeps the draft in place of the one with its revision, or as the first one.
     *
     * @throws StaleRevision if that has been replaced or adopted since
     */
    HealthDraft keep(HealthDraft draft);

    /** Throws the draft away, if there is one. */
    void discardDraft();

    /**
     * Makes the rules the next version, and takes away the draft they came from.
     *
     * @param basedOn the number of the version that held when the decision was taken
     * @throws StaleRevision if another version has been adopted since
     */
    HealthVersion adopt(HealthRules rules, String note, String author, Instant at, int basedOn);
}
