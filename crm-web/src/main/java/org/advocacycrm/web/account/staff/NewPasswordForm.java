package org.advocacycrm.web.account.staff;

import jakarta.validation.constraints.NotBlank;

/** A password that somebody chooses for the first time. */
record NewPasswordForm(
        @NotBlank(message = "{account.password.missing}") String password) {

    static final NewPasswordForm EMPTY = new NewPasswordForm("");

    @Override
    public String toString() {
        return "new password form";
    }
}
