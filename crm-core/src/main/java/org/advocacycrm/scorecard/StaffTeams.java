package org.advocacycrm.scorecard;

import java.time.LocalDate;
import java.util.Optional;
import org.advocacycrm.mail.EmailAddress;

/** In which team somebody works who uses the product. */
public interface StaffTeams {

    /** The team of the employee with that address on that day; nothing when none is known. */
    Optional<String> of(EmailAddress address, LocalDate day);
}
