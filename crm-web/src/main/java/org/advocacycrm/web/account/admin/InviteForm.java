package org.advocacycrm.web.account.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.advocacycrm.account.Role;

/** Somebody who is to work with the product. */
record InviteForm(
        @NotBlank(message = "{account.name.missing}") @Size(max = 200, message = "{account.name.long}")
        String name,

        @NotBlank(message = "{account.email.missing}") String email,

        @NotNull(message = "{account.role.missing}") Role role) {

    static final InviteForm EMPTY = new InviteForm("", "", Role.STAFF);
}
