package org.advocacycrm.campaign;

/**
 * Whom a campaign is for, as it was when the campaign was made.
 *
 * @param words what it was called
 * @param query what stands behind the question mark of the address of the customer list
 */
public record Audience(String words, String query) {

    /** Everybody there is. */
    public boolean isEverybody() {
        return query.isEmpty();
    }
}
