package org.advocacycrm.web.preference.api;

import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.web.frame.json.Problems;
import org.advocacycrm.web.frame.json.RefusedDocument;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what is wrong with a call about preferences, as a problem document. */
@RestControllerAdvice(assignableTypes = PreferenceApi.class)
class PreferenceProblems {

    @ExceptionHandler
    ProblemDetail refused(RefusedDocument refused) {
        return Problems.of(refused, "preferences-refused", "Nothing was changed; see errors for the places.");
    }

    @ExceptionHandler
    ProblemDetail noOne(NoOneCustomer noOne) {
        return noOne.isUnknown()
                ? Problems.of(HttpStatus.NOT_FOUND, "customer-unknown", noOne.getMessage())
                : Problems.of(HttpStatus.CONFLICT, "customer-ambiguous", noOne.getMessage());
    }

    @ExceptionHandler
    ProblemDetail tooBusy(StaleRevision race) {
        return Problems.of(
                HttpStatus.CONFLICT,
                "preferences-changed",
                "Somebody keeps changing these preferences; send it again.");
    }
}
