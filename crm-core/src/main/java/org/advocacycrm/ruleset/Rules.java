package org.advocacycrm.ruleset;

import org.advocacycrm.advocacy.SegmentTable;
import org.advocacycrm.lifecycle.LifecycleSettings;

/** What decides where customers stand. */
public record Rules(LifecycleSettings lifecycle, SegmentTable segments) {

    /** The rules of the source articles. */
    public static final Rules PUBLISHED = new Rules(LifecycleSettings.PUBLISHED, SegmentTable.PUBLISHED);
}
