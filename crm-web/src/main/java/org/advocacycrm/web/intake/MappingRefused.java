package org.advocacycrm.web.intake;

import java.util.List;

/** A mapping that cannot be used, with every reason and its place. */
class MappingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    MappingRefused(List<Problem> problems) {
        super("The mapping cannot be used: " + problems);
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }

    /**
     * One thing that is wrong.
     *
     * @param pointer the place in the JSON document (RFC 6901)
     */
    record Problem(String pointer, String detail) {

        String sentence() {
            return pointer.isEmpty() ? detail : pointer + ": " + detail;
        }
    }
}
