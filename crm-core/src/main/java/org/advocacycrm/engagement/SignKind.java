package org.advocacycrm.engagement;

/**
 * What can be seen in the records.
 *
 * @see Sign
 */
public enum SignKind {
    /** So many purchases, contracts and renewals. */
    BOUGHT(100),
    /** Began so many days ago and has not ended. */
    CUSTOMER_FOR_DAYS(3650),
    /** No case open, and none resolved, for so many days. */
    NO_CASE_FOR_DAYS(3650),
    /** The latest satisfaction, effort or rating answer is at least so many percent of its scale. */
    SATISFIED(100),
    /** The latest likelihood to recommend is at least that. */
    WOULD_RECOMMEND(10),
    /** So many questions answered. */
    ANSWERED(100),
    /** So many people sent to us. */
    REFERRED(100),
    /** Praised in public so many times. */
    PRAISED(100);

    private final int most;

    SignKind(int most) {
        this.most = most;
    }

    /** The largest number that makes sense with it; the smallest is 1. */
    public int most() {
        return most;
    }
}
