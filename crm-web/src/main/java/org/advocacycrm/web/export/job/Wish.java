package org.advocacycrm.web.export.job;

import java.util.Locale;

/**
 * What somebody wants as a file.
 *
 * @param query what stands behind the question mark in the address of the page
 */
public record Wish(String format, String query, String actor, Locale language) {}
