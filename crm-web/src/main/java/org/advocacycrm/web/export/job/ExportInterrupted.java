package org.advocacycrm.web.export.job;

/** The export ends before it is written. */
public class ExportInterrupted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean cancelled;

    ExportInterrupted(boolean cancelled) {
        super(cancelled ? "The export was cancelled" : "The application stops");
        this.cancelled = cancelled;
    }

    boolean isCancelled() {
        return cancelled;
    }
}
