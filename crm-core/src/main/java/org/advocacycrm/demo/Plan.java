package org.advocacycrm.demo;

/** What binds a customer to the demo company. */
enum Plan {
    /** A contract of three months, prolonged again and again. */
    FLEX(3),
    YEARLY(12),
    TWO_YEARS(24),
    /** No contract: buys when it suits. */
    SHOP(0);

    private final int months;

    Plan(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }

    boolean isContract() {
        return months > 0;
    }
}
