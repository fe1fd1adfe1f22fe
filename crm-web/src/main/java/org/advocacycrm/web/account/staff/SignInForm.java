package org.advocacycrm.web.account.staff;

import jakarta.validation.constraints.NotBlank;

/** What somebody types to sign in. */
record SignInForm(
        @NotBlank(message = "{account.sign-in.email.missing}")
        String email,

        @NotBlank(message = "{account.sign-in.password.missing}")
        String password) {

    static final SignInForm EMPTY = new SignInForm("", "");

    @Override
    public String toString() {
        return "sign-in form";
    }
}
