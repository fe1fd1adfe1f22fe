package org.advocacycrm.web.account.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.advocacycrm.account.key.Scope;

/** A key that a program is to get. */
record KeyForm(
        @NotBlank(message = "{account.keys.name.missing}") @Size(max = 100, message = "{account.keys.name.long}")
        String name,

        @NotEmpty(message = "{account.keys.scopes.missing}") Set<Scope> scopes) {

    static final KeyForm EMPTY = new KeyForm("", Set.of());
}
