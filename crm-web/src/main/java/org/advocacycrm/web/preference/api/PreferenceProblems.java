package org.advocacycrm.web.preference.api;

import java.net.URI;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.web.frame.json.RefusedDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what is wrong with a call about preferences, as a problem document. */
@RestControllerAdvice(assignableTypes = PreferenceApi.class)
class PreferenceProblems {

    @ExceptionHandler
    ProblemDetail refused(RefusedDocument refused) {
        var problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "preferences-refused",
                "Nothing was changed; see errors for the places.");
        problem.setProperty("errors", refused.faults());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail noOne(NoOneCustomer noOne) {
        return noOne.isUnknown()
                ? problem(HttpStatus.NOT_FOUND, "customer-unknown", noOne.getMessage())
                : problem(HttpStatus.CONFLICT, "customer-ambiguous", noOne.getMessage());
    }

    @ExceptionHandler
    ProblemDetail tooBusy(StaleRevision race) {
        return problem(
                HttpStatus.CONFLICT,
                "preferences-changed",
                "Somebody keeps changing these preferences; send it again.");
    }

    private static ProblemDetail problem(HttpStatus status, String type, @Nullable String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail == null ? status.getReasonPhrase() : detail);
        problem.setType(URI.create("/problems/" + type));
        return problem;
    }
}
