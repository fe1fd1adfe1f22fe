package org.advocacycrm.web.preference.api;

/** An identifier that stands for no customer, or for several. */
class NoOneCustomer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean unknown;

    NoOneCustomer(String externalId, int known) {
        super(known == 0 ? "There is no customer " + externalId : known + " sources have a customer " + externalId);
        unknown = known == 0;
    }

    boolean isUnknown() {
        return unknown;
    }
}
