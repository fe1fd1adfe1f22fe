package org.advocacycrm.web.intake;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no import with that identifier. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownImport extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
