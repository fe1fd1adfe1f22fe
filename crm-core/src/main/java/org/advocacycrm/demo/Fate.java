package org.advocacycrm.demo;

/** The part that a customer plays in the stories of docs/demo-company.md. */
enum Fate {
    ORDINARY(92.2),
    /** One of the two with a portal account to try: stays, and has a rich past. */
    KNOWN(0),
    /** Attacked the company in public after a complaint, was taken seriously and now recommends it. */
    WON_BACK(1.4),
    /** Refers friends and praises in public. */
    SUPER_ADVOCATE(2.2),
    /** Is unhappy and says so in public. */
    DISSENTER(2.4),
    /** Left at the end of a contract and came back some months later. */
    RETURNED(1.8);

    private final double share;

    Fate(double share) {
        this.share = share;
    }

    /** How many of a hundred customers have it. */
    double share() {
        return share;
    }

    boolean stays() {
        return switch (this) {
            case ORDINARY, DISSENTER -> false;
            case KNOWN, WON_BACK, SUPER_ADVOCATE, RETURNED -> true;
        };
    }

    /** Whether the story needs a past of more than a year. */
    boolean isOldAcquaintance() {
        return this != ORDINARY;
    }

    /** Whether surveys of the relationship are always answered, because the story hangs on them. */
    boolean alwaysAnswers() {
        return switch (this) {
            case ORDINARY, RETURNED -> false;
            case KNOWN, WON_BACK, SUPER_ADVOCATE, DISSENTER -> true;
        };
    }
}
