package org.advocacycrm.directory;

/** The order of a list of customers; those without a value always come last. */
public record Sorting(Column column, boolean descending) {

    /** Attention, not alphabet: whose health fell most comes first. */
    public static final Sorting WORST_CHANGE_FIRST = new Sorting(Column.CHANGE, false);

    public enum Column {
        NAME,
        SEGMENT,
        HEALTH,
        CHANGE,
        STAGE,
        LAST_CONTACT,
        RENEWAL,
        TIER
    }
}
