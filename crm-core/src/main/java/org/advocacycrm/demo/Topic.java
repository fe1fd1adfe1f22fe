package org.advocacycrm.demo;

/** What customers contact the service of the demo company about. */
enum Topic {
    INQUIRY("Inquiry", Team.CUSTOMER_CARE, 28, "SERVICE"),
    FAULT("Connection fault", Team.TECHNICAL_SUPPORT, 24, "PRODUCT"),
    BILLING("Billing", Team.BILLING, 18, "BILLING"),
    DELIVERY("Delivery", Team.FIELD_SERVICE, 14, "DELIVERY"),
    RETURN("Return", Team.SALES, 7, "SHOPPING"),
    CONTRACT("Contract change", Team.CUSTOMER_CARE, 9, "SERVICE");

    private final String label;
    private final Team team;
    private final double share;
    private final String phrases;

    Topic(String label, Team team, double share, String phrases) {
        this.label = label;
        this.team = team;
        this.share = share;
        this.phrases = phrases;
    }

    String label() {
        return label;
    }

    Team team() {
        return team;
    }

    double share() {
        return share;
    }

    /** Under which topic the phrases about such a case are found. */
    String phrases() {
        return phrases;
    }
}
