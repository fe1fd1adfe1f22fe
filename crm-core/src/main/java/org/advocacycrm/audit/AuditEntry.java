package org.advocacycrm.audit;

import java.time.Instant;

/**
 * One thing somebody did.
 *
 * @param actor who: an account's e-mail address, {@code customer:<id>}, {@code key:<name>},
 *     {@code stranger} for somebody who is not signed in, or {@code system}
 * @param action what, as {@code <feature>.<verb>}, for example {@code scorecard.exported}
 * @param subject to whom or what it was done, empty when the action says it all
 * @param detail what a reader needs besides, in words
 */
public record AuditEntry(Instant at, String actor, String action, String subject, String detail) {}
