package org.advocacycrm.advocacy;

/** The six advocacy segments, from destroying the brand (left) to promoting it (right). */
public enum AdvocacySegment {
    DISSENTER,
    DEFECTOR,
    NEUTRAL,
    SUPPORTER,
    ADVOCATE,
    SUPER_ADVOCATE
}
