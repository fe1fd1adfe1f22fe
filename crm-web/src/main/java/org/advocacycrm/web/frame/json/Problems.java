package org.advocacycrm.web.frame.json;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Problem documents (RFC 9457), all of types under {@code /problems/}. */
public final class Problems {

    private Problems() {}

    public static ProblemDetail of(HttpStatus status, String type, @Nullable String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail == null ? status.getReasonPhrase() : detail);
        problem.setType(URI.create("/problems/" + type));
        return problem;
    }

    /** Names every place of the document that was refused. */
    public static ProblemDetail of(RefusedDocument refused, String type, String detail) {
        var problem = of(HttpStatus.UNPROCESSABLE_CONTENT, type, detail);
        problem.setProperty("errors", refused.faults());
        return problem;
    }
}
