package org.advocacycrm.persistence.scorecard;

/** Rows that are cut by the same dimensions, and so move together when those of a customer or an employee change. */
enum RowFamily {
    FEEDBACK("tally_moved_feedback", Cuts.FEEDBACK),
    CUSTOMER("tally_moved_customer", Cuts.CUSTOMER),
    EMPLOYEE("tally_moved_employee", Cuts.EMPLOYEE);

    private final String moved;
    private final Cuts cuts;

    RowFamily(String moved, Cuts cuts) {
        this.moved = moved;
        this.cuts = cuts;
    }

    /** The view of what moves from one value of a dimension to another. */
    String moved() {
        return moved;
    }

    Cuts cuts() {
        return cuts;
    }
}
