package org.advocacycrm.persistence.scorecard;

/**
 * Rows that are cut by the same dimensions, and so move together when those of a customer or an employee change.
 *
 * @param moved the view of what moves from one value of a dimension to another
 */
record RowFamily(String moved, Cuts cuts) {

    static final RowFamily FEEDBACK = new RowFamily("tally_moved_feedback", Cuts.FEEDBACK);
    static final RowFamily CASE = new RowFamily("tally_moved_case", Cuts.CASE);
    static final RowFamily CUSTOMER = new RowFamily("tally_moved_customer", Cuts.CUSTOMER);
    static final RowFamily SPEND = new RowFamily("tally_moved_spend", Cuts.CUSTOMER);
    static final RowFamily EMPLOYEE = new RowFamily("tally_moved_employee", Cuts.EMPLOYEE);
}
