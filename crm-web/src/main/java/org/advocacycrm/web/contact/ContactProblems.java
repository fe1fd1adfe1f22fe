package org.advocacycrm.web.contact;

import java.net.URI;
import org.advocacycrm.web.contact.ContactDecisionApi.NothingReserved;
import org.advocacycrm.web.contact.ContactDecisionApi.SettledOtherwise;
import org.advocacycrm.web.contact.ContactDecisionApi.SeveralCustomers;
import org.advocacycrm.web.frame.json.RefusedDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what is wrong with a call about contacts, as a problem document. */
@RestControllerAdvice(assignableTypes = ContactDecisionApi.class)
class ContactProblems {

    @ExceptionHandler
    ProblemDetail refused(RefusedDocument refused) {
        var problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "contact-request-refused",
                "Nothing was decided; see errors for the places.");
        problem.setProperty("errors", refused.faults());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail several(SeveralCustomers several) {
        return problem(HttpStatus.CONFLICT, "customer-ambiguous", several.getMessage());
    }

    @ExceptionHandler
    ProblemDetail nothing(NothingReserved nothing) {
        return problem(HttpStatus.NOT_FOUND, "contact-unknown", nothing.getMessage());
    }

    @ExceptionHandler
    ProblemDetail otherwise(SettledOtherwise otherwise) {
        return problem(HttpStatus.CONFLICT, "contact-settled", otherwise.getMessage());
    }

    private static ProblemDetail problem(HttpStatus status, String type, @Nullable String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail == null ? status.getReasonPhrase() : detail);
        problem.setType(URI.create("/problems/" + type));
        return problem;
    }
}
