package org.advocacycrm.web.contact;

import org.advocacycrm.web.contact.ContactAnswerApi.ImpossibleMoment;
import org.advocacycrm.web.contact.ContactAnswerApi.NeverMade;
import org.advocacycrm.web.contact.ContactDecisionApi.KeyOfAnother;
import org.advocacycrm.web.contact.ContactDecisionApi.NothingReserved;
import org.advocacycrm.web.contact.ContactDecisionApi.SettledOtherwise;
import org.advocacycrm.web.contact.ContactDecisionApi.SeveralCustomers;
import org.advocacycrm.web.frame.json.Problems;
import org.advocacycrm.web.frame.json.RefusedDocument;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what is wrong with a call about contacts, as a problem document. */
@RestControllerAdvice(assignableTypes = {ContactDecisionApi.class, ContactAnswerApi.class})
class ContactProblems {

    @ExceptionHandler
    ProblemDetail refused(RefusedDocument refused) {
        return Problems.of(refused, "contact-request-refused", "Nothing was done; see errors for the places.");
    }

    @ExceptionHandler
    ProblemDetail several(SeveralCustomers several) {
        return Problems.of(HttpStatus.CONFLICT, "customer-ambiguous", several.getMessage());
    }

    @ExceptionHandler
    ProblemDetail anotherOnes(KeyOfAnother another) {
        return Problems.of(HttpStatus.CONFLICT, "idempotency-key-reused", another.getMessage());
    }

    @ExceptionHandler
    ProblemDetail nothing(NothingReserved nothing) {
        return Problems.of(HttpStatus.NOT_FOUND, "contact-unknown", nothing.getMessage());
    }

    @ExceptionHandler
    ProblemDetail neverMade(NeverMade never) {
        return Problems.of(HttpStatus.CONFLICT, "contact-not-made", never.getMessage());
    }

    @ExceptionHandler
    ProblemDetail impossible(ImpossibleMoment impossible) {
        return Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "contact-answer-impossible", impossible.getMessage());
    }

    @ExceptionHandler
    ProblemDetail otherwise(SettledOtherwise otherwise) {
        return Problems.of(HttpStatus.CONFLICT, "contact-settled", otherwise.getMessage());
    }
}
