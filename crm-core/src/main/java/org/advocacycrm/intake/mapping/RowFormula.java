package org.advocacycrm.intake.mapping;

import java.util.Set;

/** A calculation over one row. */
public interface RowFormula {

    /** The columns it reads. */
    Set<String> columns();

    /**
     * The result as text.
     *
     * @throws FormulaFailure if the row holds something that cannot be calculated with
     */
    String resultFor(Row row);

    default boolean holdsFor(Row row) {
        return resultFor(row).equals("true");
    }
}
