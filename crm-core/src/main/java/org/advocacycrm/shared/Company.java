package org.advocacycrm.shared;

import java.time.ZoneId;
import java.util.Currency;

/**
 * The company this installation works for.
 *
 * @param zone the business time zone, which turns instants into local dates
 * @param currency the reporting currency; amounts in any other are never added to figures in it
 */
public record Company(String name, ZoneId zone, Currency currency) {}
