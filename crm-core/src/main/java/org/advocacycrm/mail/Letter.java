package org.advocacycrm.mail;

import org.advocacycrm.customer.CustomerId;

/** A mail from the company to one person, in plain text. */
public record Letter(Recipient recipient, EmailAddress to, String subject, String text) {

    /** Whom the company writes to. */
    public enum Audience {
        CUSTOMER,
        STAFF
    }

    /** Who gets it, and so on what ground it may leave. */
    public sealed interface Recipient {

        /** A customer: the letter passes the contact decision as transactional. */
        record OfCustomer(CustomerId id) implements Recipient {}

        /** Somebody for whom no decision is asked. */
        record WithoutDecision(Exemption exemption) implements Recipient {}
    }

    public Letter {
        if (subject.contains("\r") || subject.contains("\n")) {
            throw new IllegalArgumentException("A subject is one line.");
        }
    }

    public static Letter toCustomer(CustomerId customer, EmailAddress to, String subject, String text) {
        return new Letter(new Recipient.OfCustomer(customer), to, subject, text);
    }

    public static Letter exempt(Exemption exemption, EmailAddress to, String subject, String text) {
        return new Letter(new Recipient.WithoutDecision(exemption), to, subject, text);
    }

    public Audience audience() {
        return switch (recipient) {
            case Recipient.OfCustomer customer -> Audience.CUSTOMER;
            case Recipient.WithoutDecision(var exemption) -> exemption.audience();
        };
    }
}
