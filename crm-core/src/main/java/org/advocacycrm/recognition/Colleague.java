package org.advocacycrm.recognition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An employee, as far as a recognition needs to know. */
public record Colleague(
        EmployeeId id,
        String externalId,
        String name,
        @Nullable String email,
        @Nullable String team,
        LocalDate hiredOn,
        @Nullable LocalDate leftOn) {

    /** Whether the account of that e-mail address is this employee's own. */
    boolean signsInAs(String account) {
        return email != null && email.equalsIgnoreCase(account);
    }
}
