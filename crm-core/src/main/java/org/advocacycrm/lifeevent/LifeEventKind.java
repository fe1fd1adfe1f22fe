package org.advocacycrm.lifeevent;

/** What happens, or happened, in a person's life. */
public enum LifeEventKind {
    BIRTHDAY,
    ANNIVERSARY,
    GRADUATION,
    NEW_JOB,
    PROMOTION,
    MOVE,
    RETIREMENT,
    WEDDING,
    BIRTH,
    OTHER;

    /** Whether it may tell of health, family or whom somebody loves, so that it takes the person's explicit consent. */
    public boolean isSensitive() {
        return switch (this) {
            case WEDDING, BIRTH, OTHER -> true;
            case BIRTHDAY, ANNIVERSARY, GRADUATION, NEW_JOB, PROMOTION, MOVE, RETIREMENT -> false;
        };
    }
}
