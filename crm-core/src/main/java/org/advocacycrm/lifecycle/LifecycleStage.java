package org.advocacycrm.lifecycle;

/** Where a customer stands in the life of the relationship; always derived from events. */
public enum LifecycleStage {
    SUSPECT,
    PROSPECT,
    CUSTOMER,
    RETAINED,
    AT_RISK,
    DEFECTED,
    RECOVERED;

    /** Whether a customer in this stage is about to leave or has left. */
    public boolean isLeaving() {
        return this == AT_RISK || this == DEFECTED;
    }

    /** Whether a customer in this stage is counted among the active ones by churn and its relatives. */
    public boolean isActive() {
        return switch (this) {
            case CUSTOMER, RETAINED, AT_RISK, RECOVERED -> true;
            case SUSPECT, PROSPECT, DEFECTED -> false;
        };
    }
}
