package org.advocacycrm.treatment;

import java.util.List;
import java.util.Optional;
import org.advocacycrm.shared.StaleRevision;

/** All treatments of events. */
public interface LifeTreatments {

    /** By name. */
    List<LifeTreatment> all();

    Optional<LifeTreatment> of(TreatmentId id);

    /**
     * Keeps the treatment in place of the one it was derived from.
     *
     * @throws StaleRevision if that has been replaced by another since
     */
    void keep(LifeTreatment treatment);
}
