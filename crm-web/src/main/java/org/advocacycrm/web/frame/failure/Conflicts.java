package org.advocacycrm.web.frame.failure;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.advocacycrm.shared.StaleRevision;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Two people changed the same thing, and the page had no words of its own for it. */
@ControllerAdvice
class Conflicts {

    @ExceptionHandler(StaleRevision.class)
    void conflict(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.CONFLICT.value());
    }
}
