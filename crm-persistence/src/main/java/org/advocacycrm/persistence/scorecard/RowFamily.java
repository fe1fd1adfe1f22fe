package org.advocacycrm.persistence.scorecard;

import java.util.Map;

/**
 * Rows that are cut by the same dimensions, and so move together when those of a customer or an employee change.
 *
 * @param moved the function that tells what moves from one value of a dimension to another
 * @param noted whether each mark is noted with the row that it comes from; where not, {@code moved} tells all that changes
 * @param sources where the marks of each subject come from; none where they are not the marks of single rows
 */
record RowFamily(Cuts cuts, String moved, boolean noted, Map<String, RowSource> sources) {

    private static final RowSource RESOLVED = RowSource.at("tally_row_case", "resolved_at");
    private static final RowSource RECEIVED = RowSource.at("tally_row_case", "opened_at");
    private static final RowSource ACQUIRED = RowSource.on("tally_row_customer", "acquired_on");
    private static final RowSource DUE = RowSource.on("tally_row_contract", "due_on");
    private static final RowSource ANSWERED = RowSource.at("tally_row_feedback", "occurred_at");
    private static final RowSource EMPLOYED = RowSource.on("tally_row_employee", "day");

    static final RowFamily FEEDBACK = new RowFamily(
            Cuts.FEEDBACK,
            "tally_moved_feedback()",
            true,
            Map.of("NPS", ANSWERED, "CSAT", ANSWERED, "CES", ANSWERED, "RATING", ANSWERED));

    static final RowFamily CASE = new RowFamily(
            Cuts.CASE,
            "tally_moved_case()",
            true,
            Map.of(
                    "RESOLVED", RESOLVED,
                    "WALL", RESOLVED,
                    "WORKING", RESOLVED,
                    "NET", RESOLVED,
                    "COMPLAINT", RECEIVED,
                    "COMPLAINT_TIME", RECEIVED));

    static final RowFamily CUSTOMER = new RowFamily(
            Cuts.CUSTOMER,
            "tally_moved_customer()",
            true,
            Map.of(
                    "ACQUIRED", ACQUIRED,
                    "STAY", ACQUIRED,
                    "ENDED", RowSource.on("tally_row_customer", "ended_on"),
                    "RENEWAL", DUE,
                    "RENEWAL_VALUE", DUE,
                    "RENEWAL_GROSS", DUE,
                    "RENEWAL_NET", DUE,
                    "REFERRAL", RowSource.at("tally_row_referral", "occurred_at")));

    static final RowFamily STANDING = new RowFamily(
            Cuts.CUSTOMER,
            "tally_moved_standing()",
            false,
            Map.of("STANDING", RowSource.on("tally_row_standing", "day")));

    static final RowFamily SPEND = new RowFamily(Cuts.CUSTOMER, "tally_moved_spend()", false, Map.of());

    static final RowFamily EMPLOYEE =
            new RowFamily(Cuts.EMPLOYEE, "tally_moved_employee()", true, Map.of("HIRED", EMPLOYED, "LEFT", EMPLOYED));

    /**
     * The marks of single rows, under their present dimensions.
     *
     * @param view with the columns of a mark
     * @param when a column of it that is indexed and decides on the day
     * @param instant whether that is an instant, and not itself a day
     */
    record RowSource(String view, String when, boolean instant) {

        private static RowSource at(String view, String instant) {
            return new RowSource(view, instant, true);
        }

        private static RowSource on(String view, String day) {
            return new RowSource(view, day, false);
        }

        /** The condition that leaves the rows of the days of a part. */
        String within() {
            return instant
                    ? "u.%1$s >= cast(p.from_day as timestamp) at time zone :zone and u.%1$s < cast(p.to_day as timestamp) at time zone :zone"
                            .formatted(when)
                    : "u.%1$s >= p.from_day and u.%1$s < p.to_day".formatted(when);
        }
    }
}
