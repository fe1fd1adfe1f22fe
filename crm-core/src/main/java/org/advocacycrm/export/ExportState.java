package org.advocacycrm.export;

/** How far an export has come. */
public enum ExportState {
    QUEUED,
    RUNNING,
    READY,
    FAILED,
    CANCELLED;

    /** Whether nothing happens to it any more. */
    public boolean isOver() {
        return this == READY || this == FAILED || this == CANCELLED;
    }
}
