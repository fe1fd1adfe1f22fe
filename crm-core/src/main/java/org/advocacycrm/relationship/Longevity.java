package org.advocacycrm.relationship;

/** How long a customer has been with the company, in full years. */
public enum Longevity {
    UNDER_ONE(0),
    ONE(1),
    TWO(2),
    THREE_TO_FOUR(3),
    FIVE_AND_MORE(5);

    private final int fromYears;

    Longevity(int fromYears) {
        this.fromYears = fromYears;
    }

    public int fromYears() {
        return fromYears;
    }

    public static Longevity of(int fullYears) {
        var longevity = UNDER_ONE;
        for (var next : values()) {
            if (next.fromYears <= fullYears) {
                longevity = next;
            }
        }
        return longevity;
    }
}
