package org.advocacycrm.preference;

/** A kind of notice that may reach a customer despite an opt-out. */
public enum Notice {
    PRODUCT_DEFECT,
    SAFETY,
    SECURITY,
    LEGAL,
    SERVICE_OUTAGE,
    PRICE_CHANGE;

    /** Whether it is sent no matter what the customer chose, because the company must. */
    public boolean isAlwaysSent() {
        return switch (this) {
            case SAFETY, LEGAL -> true;
            case PRODUCT_DEFECT, SECURITY, SERVICE_OUTAGE, PRICE_CHANGE -> false;
        };
    }
}
