package org.advocacycrm.scorecard;

/**
 * Contacts made, held against the preferences of their moments. Adds up over disjoint contacts.
 *
 * @param reviewed all that were held against them
 * @param waiting made, and not yet held against them
 */
public record PreferenceMatchTally(long reviewed, long matched, long waiting) implements Tally<PreferenceMatchTally> {

    public static final PreferenceMatchTally NONE = new PreferenceMatchTally(0, 0, 0);

    @Override
    public PreferenceMatchTally plus(PreferenceMatchTally other) {
        return new PreferenceMatchTally(reviewed + other.reviewed, matched + other.matched, waiting + other.waiting);
    }
}
