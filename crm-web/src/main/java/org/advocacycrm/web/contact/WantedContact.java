package org.advocacycrm.web.contact;

import org.advocacycrm.contact.ContactRequest;

/**
 * A contact a program asks for.
 *
 * @param customer the identifier the program knows the customer by
 */
record WantedContact(String customer, ContactRequest request, boolean dryRun) {}
