package org.advocacycrm.intake.mapping;

/** A formula met a value that it cannot calculate with. */
public class FormulaFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FormulaFailure(String reason, Throwable cause) {
        super(reason, cause);
    }
}
