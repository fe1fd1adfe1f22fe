package org.advocacycrm.web.settings;

/**
 * Whether this installation shows the demo company: unless the settings say otherwise, when it runs on the embedded
 * database.
 *
 * @param on the demo company and its accounts are there
 * @param mailboxOpen everybody may read what the portal mails to customers, since no mail leaves the machine
 */
public record DemoMode(boolean on, boolean mailboxOpen) {}
