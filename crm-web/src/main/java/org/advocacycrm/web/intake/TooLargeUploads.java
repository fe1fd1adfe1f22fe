package org.advocacycrm.web.intake;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Uploads are too large before any controller sees them: this answers for all of them. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLargeUploads {

    @ExceptionHandler
    ProblemDetail answer(MaxUploadSizeExceededException refused) {
        return IntakeProblems.problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "file-too-large",
                "The file is larger than this installation takes. Pack it with gzip or divide it into smaller files.");
    }
}
