package org.advocacycrm.intake;

/** What a text turned out to say under a {@link ValueRule}. */
public sealed interface ValueReading {

    /** The value in the one form in which it is stored: ISO dates, instants in UTC, words in upper case. */
    record Understood(String value) implements ValueReading {}

    record NotUnderstood(String reason) implements ValueReading {}
}
