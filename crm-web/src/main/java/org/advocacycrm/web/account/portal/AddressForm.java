package org.advocacycrm.web.account.portal;

import jakarta.validation.constraints.NotBlank;

/** Somebody's e-mail address. */
record AddressForm(
        @NotBlank(message = "{account.email.missing}") String email) {}
