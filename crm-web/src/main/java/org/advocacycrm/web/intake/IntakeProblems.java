package org.advocacycrm.web.intake;

import org.advocacycrm.web.frame.json.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** What the API answers when it cannot import a file: problem documents (RFC 9457) whose types do not change. */
@RestControllerAdvice(assignableTypes = {ImportApi.class, MappingApi.class})
class IntakeProblems {

    @ExceptionHandler
    ProblemDetail answer(UnreadableFile refused) {
        return refused instanceof UnreadableFile.TooLarge
                ? Problems.of(HttpStatus.CONTENT_TOO_LARGE, "file-too-large", refused.sentence())
                : Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "file-unreadable", refused.sentence());
    }

    @ExceptionHandler
    ProblemDetail answer(MappingRefused refused) {
        var problem = Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT, "mapping-invalid", "The mapping cannot be used for this file.");
        problem.setProperty("errors", refused.problems());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail answer(ImportRefused refused) {
        return switch (refused.reason()) {
            case NO_FILE -> Problems.of(HttpStatus.BAD_REQUEST, "file-missing", refused.sentence());
            case NO_MAPPING -> Problems.of(HttpStatus.BAD_REQUEST, "mapping-missing", refused.sentence());
            case UNKNOWN_MAPPING ->
                Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "mapping-unknown", refused.sentence());
            case UNKNOWN_TYPE -> Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "type-unknown", refused.sentence());
        };
    }

    @ExceptionHandler
    ProblemDetail answer(UnknownImport unknown) {
        return Problems.of(HttpStatus.NOT_FOUND, "import-unknown", "There is no import with this identifier.");
    }

    @ExceptionHandler
    ProblemDetail answer(MaxUploadSizeExceededException refused) {
        return Problems.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "file-too-large",
                "The file is larger than this installation takes. Pack it with gzip or divide it into smaller files.");
    }
}
