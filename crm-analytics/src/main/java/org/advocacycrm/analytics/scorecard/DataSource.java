package org.advocacycrm.analytics.scorecard;

import java.util.List;

/** What the rows behind a metric are made of. */
public enum DataSource {
    ANSWERS,
    CASES,
    CASE_STATES,
    CALENDARS,
    CUSTOMERS,
    TRANSACTIONS,
    CONTRACTS,
    REFERRALS,
    EMPLOYEES,
    STANDINGS,
    PREFERENCES,
    CONTACTS,
    RECOGNITIONS;

    static List<DataSource> of(Metric metric) {
        return switch (metric) {
            case NPS, CSAT, CES, RATING -> List.of(ANSWERS);
            case CHURN, RETENTION, ACQUISITION, LONGEVITY -> List.of(CUSTOMERS);
            case WIN_BACK -> List.of(CUSTOMERS, TRANSACTIONS, CONTRACTS);
            case OPT_IN -> List.of(CUSTOMERS, PREFERENCES);
            case PREFERENCE_MATCH -> List.of(CONTACTS, PREFERENCES);
            case CONTACT_RESPONSE, RESPONSE_RATE -> List.of(CONTACTS);
            case NET_ADVOCACY -> List.of(STANDINGS);
            case REFERRALS -> List.of(REFERRALS, CUSTOMERS);
            case FCR -> List.of(CASES, CASE_STATES);
            case CATTR -> List.of(CASES, CASE_STATES, CALENDARS);
            case COMPLAINT_LOOP -> List.of(CASES);
            case RENEWAL -> List.of(CONTRACTS);
            case SAME_CUSTOMER_SPEND -> List.of(TRANSACTIONS);
            case SPEND_PER_YEAR -> List.of(TRANSACTIONS, CUSTOMERS);
            case TURNOVER -> List.of(EMPLOYEES);
            case CUSTOMER_STARS -> List.of(RECOGNITIONS, EMPLOYEES);
        };
    }
}
