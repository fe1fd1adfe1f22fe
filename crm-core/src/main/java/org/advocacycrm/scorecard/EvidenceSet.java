package org.advocacycrm.scorecard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A set of rows that a figure counts. Named in links and in the API with hyphens: {@code nps-promoters}. */
public enum EvidenceSet {
    NPS_ANSWERS,
    NPS_PROMOTERS,
    NPS_PASSIVES,
    NPS_DETRACTORS,
    NPS_SKIPPED,
    CSAT_ANSWERS,
    CSAT_SATISFIED,
    CSAT_NOT_SATISFIED,
    CSAT_SKIPPED,
    /** On the headline scale of 1 to 7. */
    CES_ANSWERS,
    /** On any scale. */
    CES_ALL_SCALES,
    CES_EASY,
    CES_NOT_EASY,
    CES_SKIPPED,
    /** On the headline scale of 1 to 10. */
    RATING_ANSWERS,
    /** On any scale. */
    RATING_ALL_SCALES,
    RATING_SKIPPED,
    /** Resolved in the period, whether or not anybody ever answered. */
    CASES_RESOLVED,
    /** Those of the resolved whose states are known, so that they have a net time. */
    CASES_NET,
    CASES_OPEN,
    FCR_RESOLVED,
    FCR_GROSS,
    FCR_NOT_GROSS,
    FCR_MATURED,
    FCR_NET,
    FCR_NOT_NET,
    FCR_MATURING,
    FCR_ASKED,
    FCR_CONFIRMED,
    FCR_NEVER_ANSWERED,
    FCR_MERGED,
    FCR_SPAM,
    COMPLAINTS_RECEIVED,
    COMPLAINTS_DUE,
    COMPLAINTS_ACKNOWLEDGED,
    COMPLAINTS_CLOSED,
    COMPLAINTS_TOLD,
    COMPLAINTS_TELLING_KNOWN,
    CUSTOMERS_ACTIVE_AT_START,
    CUSTOMERS_LOST,
    CUSTOMERS_RETAINED,
    CUSTOMERS_ACQUIRED,
    CUSTOMERS_ACTIVE_AT_END,
    CUSTOMERS_ACTIVE_IN_PERIOD,
    CONTRACTS_DECIDED,
    CONTRACTS_RENEWED,
    CONTRACTS_LOST,
    CONTRACTS_UNDECIDED,
    SPENDERS_IN_BOTH,
    SPENDERS_EARLIER,
    REFERRALS_MADE,
    REFERRALS_CONVERTED,
    EMPLOYEES_IN_PERIOD,
    EMPLOYEES_LEFT,
    STARS,
    STARS_BY_CUSTOMERS,
    STARS_BY_EXECUTIVES,
    /** Nominated and not decided on: beside the figure, not in it. */
    STARS_WAITING,
    CUSTOMERS_LOST_BEFORE,
    CUSTOMERS_WON_BACK,
    CUSTOMERS_OPTED_IN,
    CONTACTS_REVIEWED,
    CONTACTS_MATCHED,
    CONTACTS_UNWANTED,
    /** Made, and not yet held against the preferences of their moments: beside the figure, not in it. */
    CONTACTS_WAITING,
    CONTACTS_MADE,
    CONTACTS_ANSWERED,
    CONTACTS_UNANSWERED,
    INVITATIONS_DELIVERED,
    INVITATIONS_ANSWERED,
    INVITATIONS_UNANSWERED,
    INVITATIONS_RETURNED,
    SEGMENTED_CUSTOMERS,
    CUSTOMERS_PROMOTING,
    CUSTOMERS_OPPOSING;

    /** Whether its rows are employees, whom not everybody may see. */
    public boolean isOfEmployees() {
        return this == EMPLOYEES_IN_PERIOD || this == EMPLOYEES_LEFT;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<EvidenceSet> named(String slug) {
        return Arrays.stream(values()).filter(set -> set.slug().equals(slug)).findFirst();
    }
}
