package org.advocacycrm.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where mail reaches somebody. Kept in lower case, since nobody means two people by one address in two spellings. */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>\",;:]+@[^\\s@<>\",;:]+\\.[^\\s@<>\",;:.]+");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an e-mail address: " + value);
        }
    }

    /** The address that somebody typed, or nothing when it cannot be one. */
    public static Optional<EmailAddress> typed(String text) {
        try {
            return Optional.of(new EmailAddress(text));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Enough of the address for its owner to recognise it, too little for anybody else: {@code e…@example.org}. */
    public String masked() {
        return value.charAt(0) + "…" + value.substring(value.lastIndexOf('@'));
    }

    @Override
    public String toString() {
        return value;
    }
}
