package org.advocacycrm.shared;

/** The aggregate was changed by somebody else after the revision that this change was based on. */
public class StaleRevision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleRevision(Object aggregate) {
        super("Changed in the meantime: " + aggregate);
    }
}
