package org.advocacycrm.web.frame.customer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.advocacycrm.customer.CustomerId;

/**
 * The customer whose page is looked at.
 *
 * @param asOf the moment that everything on the page is told for
 * @param actor who is looking, as the audit log names her
 */
public record CustomerInView(CustomerId id, Instant asOf, String actor, Locale language, ZoneId zone) {}
