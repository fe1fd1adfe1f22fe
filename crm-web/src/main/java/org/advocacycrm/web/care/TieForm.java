package org.advocacycrm.web.care;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.advocacycrm.care.Tie;

/** A tie as it was typed; {@code q} is what the other one was searched by. */
record TieForm(
        String q,

        @NotBlank(message = "{care.tie.other-missing}") String other,

        @NotBlank(message = "{care.tie.role-missing}") @Size(max = Tie.LONGEST_ROLE, message = "{care.tie.role-long}")
        String role) {}
