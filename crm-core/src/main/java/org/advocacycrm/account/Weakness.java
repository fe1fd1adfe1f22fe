package org.advocacycrm.account;

import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.mail.EmailAddress;

/** Why a password is not good enough. Length is what counts, so nothing is asked of digits and special characters. */
public enum Weakness {
    TOO_SHORT,
    TOO_LONG,
    TOO_FEW_CHARACTERS,
    CONTAINS_ADDRESS;

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;

    public static Optional<Weakness> of(String password, EmailAddress owner) {
        if (password.length() < SHORTEST) {
            return Optional.of(TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(TOO_LONG);
        }
        if (password.chars().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of(TOO_FEW_CHARACTERS);
        }
        var localPart = owner.value().substring(0, owner.value().indexOf('@'));
        var guessable =
                localPart.length() > 3 && password.toLowerCase(Locale.ROOT).contains(localPart);
        return guessable ? Optional.of(CONTAINS_ADDRESS) : Optional.empty();
    }
}
