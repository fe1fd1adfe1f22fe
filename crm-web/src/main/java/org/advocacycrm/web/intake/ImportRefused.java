package org.advocacycrm.web.intake;

/** An import that cannot begin, for a reason that is neither the mapping nor the file. */
class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    ImportRefused(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    enum Reason {
        NO_FILE,
        NO_MAPPING,
        UNKNOWN_MAPPING,
        UNKNOWN_TYPE
    }
}
