package org.advocacycrm.engagement;

import java.util.List;
import java.util.Optional;
import org.advocacycrm.shared.StaleRevision;

/** Every version of the book of statements; there is always one. */
public interface StatementBooks {

    StatementBook current();

    Optional<StatementBook> of(int version);

    /** All versions, the youngest first. */
    List<StatementBook> all();

    /**
     * Adds the version after the one that the author saw.
     *
     * @throws StaleRevision if there is such a version already
     */
    void add(StatementBook book);
}
