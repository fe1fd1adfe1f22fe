package org.advocacycrm.web.metric;

import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a question that cannot be answered with the problem document (RFC 9457) the refusal carries. */
@RestControllerAdvice(assignableTypes = {MetricController.class, ExplanationController.class})
class MetricProblems {

    @ExceptionHandler
    ProblemDetail answer(MetricRefusal refused) {
        return refused.getBody();
    }
}
