package org.advocacycrm.action;

/** How far a plan has come. */
public enum PlanState {
    DRAFT,
    RUNNING,
    DONE,
    ABANDONED;

    /** Whether it can still be changed. */
    public boolean open() {
        return this == DRAFT || this == RUNNING;
    }
}
