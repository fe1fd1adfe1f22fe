package org.advocacycrm.demo;

/** The teams of the demo company and their share of its people. */
enum Team {
    CUSTOMER_CARE("Customer care", 0.27),
    TECHNICAL_SUPPORT("Technical support", 0.20),
    FIELD_SERVICE("Field service", 0.17),
    BILLING("Billing", 0.10),
    SALES("Sales", 0.16),
    MARKETING("Marketing", 0.10),
    PRODUCT_QUALITY("Product quality", 0.035),
    EVENTS("Events", 0.02);

    private final String label;
    private final double share;

    Team(String label, double share) {
        this.label = label;
        this.share = share;
    }

    /** Whether it has too few people for figures of its own. */
    boolean isSmall() {
        return this == PRODUCT_QUALITY || this == EVENTS;
    }

    String label() {
        return label;
    }

    int sizeOf(int headcount) {
        return (int) Math.max(2, Math.round(headcount * share));
    }
}
