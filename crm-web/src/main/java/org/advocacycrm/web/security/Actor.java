package org.advocacycrm.web.security;

/** Whoever can make a request: staff, a customer or a program. */
interface Actor {

    /** How ledgers and the audit log name whoever this is. */
    String actor();
}
