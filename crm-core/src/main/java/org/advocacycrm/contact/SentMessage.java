package org.advocacycrm.contact;

/**
 * What a customer was sent.
 *
 * @param subject empty where the channel has none
 * @param text as it was sent, without markup
 */
public record SentMessage(String subject, String text) {}
