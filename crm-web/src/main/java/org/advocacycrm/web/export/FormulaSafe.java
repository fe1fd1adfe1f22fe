package org.advocacycrm.web.export;

/** Keeps a spreadsheet from running a text somebody typed as if it were a formula. */
final class FormulaSafe {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private FormulaSafe() {}

    /** The text, behind an apostrophe where a spreadsheet would calculate it. */
    static String text(String value) {
        return !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
