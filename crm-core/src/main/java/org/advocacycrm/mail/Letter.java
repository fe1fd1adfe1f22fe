package org.advocacycrm.mail;

/** A mail from the company to one person, in plain text. */
public record Letter(Audience audience, EmailAddress to, String subject, String text) {

    /** Whom the company writes to. */
    public enum Audience {
        CUSTOMER,
        STAFF
    }

    public Letter {
        if (subject.contains("\r") || subject.contains("\n")) {
            throw new IllegalArgumentException("A subject is one line.");
        }
    }
}
