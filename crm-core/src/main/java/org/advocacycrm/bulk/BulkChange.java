package org.advocacycrm.bulk;

/**
 * What is to become of customers.
 *
 * @param value the account of the new owner, empty for nobody; or the label
 */
public record BulkChange(Kind kind, String value) {

    public static final int LONGEST_LABEL = 40;

    public enum Kind {
        OWNER,
        LABEL,
        UNLABEL
    }

    public BulkChange {
        value = value.strip();
        if (kind != Kind.OWNER && !isLabel(value)) {
            throw new IllegalArgumentException("Not a label: " + value);
        }
    }

    /** A label is short and can stand in a list of labels. */
    public static boolean isLabel(String text) {
        return !text.isBlank() && text.strip().length() <= LONGEST_LABEL && !text.contains(",");
    }
}
