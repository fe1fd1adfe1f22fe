package org.advocacycrm.demo;

/** The macro phases of the customer journey, as the demo company calls them. */
final class Phase {

    static final String DISCOVERY = "Discovery";
    static final String ONBOARDING = "Sales and onboarding";
    static final String SUPPORT = "Support";
    static final String RENEWAL = "Renewal";

    private Phase() {}
}
