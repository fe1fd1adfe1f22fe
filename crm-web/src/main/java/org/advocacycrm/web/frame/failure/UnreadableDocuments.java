package org.advocacycrm.web.frame.failure;

import org.advocacycrm.web.frame.json.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.core.JacksonException;

/** Tells programs where their document stops being one. */
@RestControllerAdvice
class UnreadableDocuments {

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        return Problems.of(HttpStatus.BAD_REQUEST, "document-unreadable", reason(unreadable));
    }

    private static String reason(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof JacksonException noJson && noJson.getLocation() != null) {
            var place = noJson.getLocation();
            return "The body is not JSON: it cannot be read at line %d, column %d."
                    .formatted(place.getLineNr(), place.getColumnNr());
        }
        return "The body holds no document.";
    }
}
