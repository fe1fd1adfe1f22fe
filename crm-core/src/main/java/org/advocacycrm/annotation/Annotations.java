package org.advocacycrm.annotation;

import java.util.List;
import java.util.Optional;
import org.advocacycrm.shared.Period;
import org.advocacycrm.shared.StaleRevision;

/** Every annotation. */
public interface Annotations {

    Optional<Annotation> of(AnnotationId id);

    /** Those of the days of the period, the oldest first. */
    List<Annotation> within(Period period);

    /** All of them, the youngest first. */
    List<Annotation> all();

    /**
     * Keeps it in place of the one it was derived from.
     *
     * @throws StaleRevision if it has been replaced since
     */
    void keep(Annotation annotation);

    /**
     * Takes it away.
     *
     * @throws StaleRevision if it has been replaced since
     */
    void remove(Annotation annotation);
}
