package org.advocacycrm.web.account.staff;

import jakarta.validation.constraints.NotBlank;

/** A change of password, by somebody who knows the present one. */
record PasswordForm(
        @NotBlank(message = "{account.password.present.missing}")
        String present,

        @NotBlank(message = "{account.password.missing}") String password) {

    static final PasswordForm EMPTY = new PasswordForm("", "");

    @Override
    public String toString() {
        return "password form";
    }
}
