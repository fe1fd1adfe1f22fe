package org.advocacycrm.analytics.scorecard;

import static org.advocacycrm.scorecard.EvidenceSet.*;

import java.util.List;
import org.advocacycrm.scorecard.EvidenceSet;

/** Which sets of rows stand behind a metric, the one with exactly n rows first. */
final class MetricEvidence {

    private MetricEvidence() {}

    static List<EvidenceSet> of(Metric metric) {
        return switch (metric) {
            case NPS -> List.of(NPS_ANSWERS, NPS_PROMOTERS, NPS_PASSIVES, NPS_DETRACTORS, NPS_SKIPPED);
            case CSAT -> List.of(CSAT_ANSWERS, CSAT_SATISFIED, CSAT_NOT_SATISFIED, CSAT_SKIPPED);
            case CES -> List.of(CES_ANSWERS, CES_ALL_SCALES, CES_EASY, CES_NOT_EASY, CES_SKIPPED);
            case RATING -> List.of(RATING_ANSWERS, RATING_ALL_SCALES, RATING_SKIPPED);
            case CHURN -> List.of(CUSTOMERS_ACTIVE_AT_START, CUSTOMERS_LOST, CUSTOMERS_RETAINED);
            case RETENTION -> List.of(CUSTOMERS_ACTIVE_AT_START, CUSTOMERS_RETAINED, CUSTOMERS_LOST);
            case ACQUISITION -> List.of(CUSTOMERS_ACTIVE_AT_START, CUSTOMERS_ACQUIRED);
            case NET_ADVOCACY -> List.of(SEGMENTED_CUSTOMERS, CUSTOMERS_PROMOTING, CUSTOMERS_OPPOSING);
            case LONGEVITY -> List.of(CUSTOMERS_ACTIVE_AT_END);
            case REFERRALS -> List.of(REFERRALS_MADE, REFERRALS_CONVERTED);
            case FCR ->
                List.of(
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
                        CASES_OPEN);
            case CATTR -> List.of(CASES_RESOLVED, CASES_NET, CASES_OPEN);
            case COMPLAINT_LOOP ->
                List.of(
                        COMPLAINTS_DUE,
                        COMPLAINTS_ACKNOWLEDGED,
                        COMPLAINTS_RECEIVED,
                        COMPLAINTS_CLOSED,
                        COMPLAINTS_TELLING_KNOWN,
                        COMPLAINTS_TOLD);
            case RENEWAL -> List.of(CONTRACTS_DECIDED, CONTRACTS_RENEWED, CONTRACTS_LOST, CONTRACTS_UNDECIDED);
            case SAME_CUSTOMER_SPEND -> List.of(SPENDERS_IN_BOTH, SPENDERS_EARLIER);
            case SPEND_PER_YEAR -> List.of(CUSTOMERS_ACTIVE_IN_PERIOD);
            case WIN_BACK -> List.of(CUSTOMERS_LOST_BEFORE, CUSTOMERS_WON_BACK);
            case OPT_IN -> List.of(CUSTOMERS_ACTIVE_AT_END, CUSTOMERS_OPTED_IN);
            case PREFERENCE_MATCH -> List.of(CONTACTS_REVIEWED, CONTACTS_MATCHED, CONTACTS_UNWANTED, CONTACTS_WAITING);
            case CONTACT_RESPONSE -> List.of(CONTACTS_MADE, CONTACTS_ANSWERED, CONTACTS_UNANSWERED);
            case RESPONSE_RATE ->
                List.of(INVITATIONS_DELIVERED, INVITATIONS_ANSWERED, INVITATIONS_UNANSWERED, INVITATIONS_RETURNED);
            case CUSTOMER_STARS -> List.of(STARS, STARS_BY_CUSTOMERS, STARS_BY_EXECUTIVES, STARS_WAITING);
            case TURNOVER -> List.of(EMPLOYEES_IN_PERIOD, EMPLOYEES_LEFT);
        };
    }
}
