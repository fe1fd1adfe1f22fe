package org.advocacycrm.web.intake;

/** A file that is refused as a whole; the message is a sentence for whoever sent it. */
class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableFile(String sentence) {
        super(sentence);
    }

    UnreadableFile(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    /** The file is larger than the application takes. */
    static final class TooLarge extends UnreadableFile {

        private static final long serialVersionUID = 1L;

        TooLarge(String sentence) {
            super(sentence);
        }
    }
}
