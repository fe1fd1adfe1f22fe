package org.advocacycrm.playbook;

import java.util.List;
import org.advocacycrm.advocacy.AdvocacySegment;

/** The strategies, in numbered versions that never change. */
public interface Playbook {

    /** The newest of each segment, from left to right. */
    List<Strategy> now();

    /** All versions of one segment, the newest first. */
    List<Strategy> of(AdvocacySegment segment);

    /**
     * Adds a version.
     *
     * @throws org.advocacycrm.shared.StaleRevision if there is one of that number
     */
    void add(Strategy strategy);
}
