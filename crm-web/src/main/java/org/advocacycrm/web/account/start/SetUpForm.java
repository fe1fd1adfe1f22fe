package org.advocacycrm.web.account.start;

import jakarta.validation.constraints.NotBlank;

/** The first administrator of an installation. */
record SetUpForm(
        @NotBlank(message = "{account.name.missing}") String name,

        @NotBlank(message = "{account.email.missing}") String email,

        @NotBlank(message = "{account.password.missing}") String password) {

    static final SetUpForm EMPTY = new SetUpForm("", "", "");

    @Override
    public String toString() {
        return "set-up form";
    }
}
