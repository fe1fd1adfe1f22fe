package org.advocacycrm.web.account;

import org.advocacycrm.account.Weakness;
import org.springframework.validation.BindingResult;

/** Tells somebody at the field why a password will not do. */
public final class WeaknessMessages {

    private WeaknessMessages() {}

    public static void reject(BindingResult errors, String field, Weakness weakness) {
        errors.rejectValue(
                field,
                "account.password.weak." + weakness.name(),
                new Object[] {Weakness.SHORTEST, Weakness.LONGEST},
                null);
    }
}
