package org.advocacycrm.persistence.scorecard;

import org.advocacycrm.scorecard.EvidenceSet;
import org.advocacycrm.scorecard.MetricFilter;

/** Which rows of a source a set consists of: the very condition its figure counts with. */
record EvidenceSelection(EvidenceSource source, String condition) {

    static final String ORDER = "\norder by at desc, row_id desc limit :rows";

    /** The top three of 7 and of 10, the top two of 5. */
    private static final String LEAST_EASY = "case f.scale_max when 5 then 4 when 7 then 5 else 8 end";

    static EvidenceSelection of(EvidenceSet set) {
        return switch (set) {
            case NPS_ANSWERS -> answers("NPS", "f.score is not null");
            case NPS_PROMOTERS -> answers("NPS", "f.score between 9 and 10");
            case NPS_PASSIVES -> answers("NPS", "f.score between 7 and 8");
            case NPS_DETRACTORS -> answers("NPS", "f.score between 0 and 6");
            case NPS_SKIPPED -> answers("NPS", "f.score is null");
            case CSAT_ANSWERS -> answers("CSAT", "f.score is not null");
            case CSAT_SATISFIED -> answers("CSAT", "f.score >= 4");
            case CSAT_NOT_SATISFIED -> answers("CSAT", "f.score < 4");
            case CSAT_SKIPPED -> answers("CSAT", "f.score is null");
            case CES_ANSWERS -> answers("CES", "f.score is not null and f.scale_max = 7");
            case CES_ALL_SCALES -> answers("CES", "f.score is not null");
            case CES_EASY -> answers("CES", "f.score >= " + LEAST_EASY);
            case CES_NOT_EASY -> answers("CES", "f.score < " + LEAST_EASY);
            case CES_SKIPPED -> answers("CES", "f.score is null");
            case RATING_ANSWERS -> answers("RATING", "f.score is not null and f.scale_max = 10");
            case RATING_ALL_SCALES -> answers("RATING", "f.score is not null");
            case RATING_SKIPPED -> answers("RATING", "f.score is null");
            case CASES_RESOLVED -> cases(CaseRecount.RESOLVED);
            case CASES_NET -> cases(CaseRecount.IN_NET_TIME);
            case CASES_OPEN -> cases(CaseRecount.OPEN);
            case FCR_RESOLVED -> cases(CaseRecount.ANSWERED);
            case FCR_GROSS -> cases(CaseRecount.GROSS);
            case FCR_NOT_GROSS -> cases(CaseRecount.ANSWERED + " and not " + CaseRecount.GROSS);
            case FCR_MATURED -> cases(CaseRecount.MATURED);
            case FCR_NET -> cases(CaseRecount.NET);
            case FCR_NOT_NET -> cases(CaseRecount.MATURED + " and not " + CaseRecount.NET);
            case FCR_MATURING -> cases(CaseRecount.ANSWERED + " and not " + CaseRecount.MATURED);
            case FCR_ASKED -> cases(CaseRecount.ASKED);
            case FCR_CONFIRMED -> cases(CaseRecount.CONFIRMED);
            case FCR_NEVER_ANSWERED -> cases(CaseRecount.NEVER_ANSWERED);
            case FCR_MERGED -> cases(CaseRecount.MERGED);
            case FCR_SPAM -> cases(CaseRecount.SPAM);
            case COMPLAINTS_RECEIVED -> complaints("true");
            case COMPLAINTS_DUE -> complaints(CaseRecount.DUE);
            case COMPLAINTS_ACKNOWLEDGED -> complaints(CaseRecount.ACKNOWLEDGED);
            case COMPLAINTS_CLOSED -> complaints(CaseRecount.CLOSED);
            case COMPLAINTS_TOLD -> complaints(CaseRecount.TOLD);
            case COMPLAINTS_TELLING_KNOWN -> complaints(CaseRecount.TELLING_KNOWN);
            case CUSTOMERS_ACTIVE_AT_START -> customers(CustomerRows.ACTIVE_AT_START);
            case CUSTOMERS_LOST -> customers(CustomerRows.LOST);
            case CUSTOMERS_RETAINED -> customers(CustomerRows.RETAINED);
            case CUSTOMERS_ACQUIRED -> customers(CustomerRows.ACQUIRED);
            case CUSTOMERS_ACTIVE_AT_END -> customers(CustomerRows.ACTIVE_AT_END);
            case CUSTOMERS_ACTIVE_IN_PERIOD -> new EvidenceSelection(EvidenceSource.ACTIVE_SPENDERS, "true");
            case CONTRACTS_DECIDED -> contracts("t.outcome <> 'OPEN'");
            case CONTRACTS_RENEWED -> contracts("t.outcome = 'RENEWED'");
            case CONTRACTS_LOST -> contracts("t.outcome = 'LOST'");
            case CONTRACTS_UNDECIDED -> contracts("t.outcome = 'OPEN'");
            case SPENDERS_IN_BOTH -> new EvidenceSelection(EvidenceSource.SPENDERS, SpendRows.IN_BOTH);
            case SPENDERS_EARLIER -> new EvidenceSelection(EvidenceSource.SPENDERS, SpendRows.EARLIER);
            case REFERRALS_MADE -> new EvidenceSelection(EvidenceSource.REFERRALS, "true");
            case REFERRALS_CONVERTED -> new EvidenceSelection(EvidenceSource.REFERRALS, ReferralRows.CONVERTED);
            case EMPLOYEES_IN_PERIOD -> new EvidenceSelection(EvidenceSource.EMPLOYEES, "true");
            case EMPLOYEES_LEFT -> new EvidenceSelection(EvidenceSource.EMPLOYEES, EmployeeRecount.LEFT);
            case STARS -> stars(StarRows.STAR);
            case STARS_BY_CUSTOMERS -> stars(StarRows.BY_CUSTOMER);
            case STARS_BY_EXECUTIVES -> stars(StarRows.BY_EXECUTIVE);
            case STARS_WAITING -> stars(StarRows.WAITING);
            case CUSTOMERS_LOST_BEFORE -> new EvidenceSelection(EvidenceSource.GONE_CUSTOMERS, "true");
            case CUSTOMERS_WON_BACK -> new EvidenceSelection(EvidenceSource.GONE_CUSTOMERS, WinBackRows.WON_BACK);
            case CUSTOMERS_OPTED_IN -> customers(CustomerRows.ACTIVE_AT_END + " and " + JdbcRelationshipTallies.CHOSE);
            case CONTACTS_REVIEWED -> contacts(ContactRows.REVIEWED);
            case CONTACTS_MATCHED -> contacts(ContactRows.MATCHED);
            case CONTACTS_UNWANTED -> contacts(ContactRows.UNWANTED);
            case CONTACTS_WAITING -> contacts(ContactRows.WAITING);
            case INVITATIONS_DELIVERED -> invitations("not " + ContactRows.RETURNED);
            case INVITATIONS_ANSWERED -> invitations(ContactRows.REPLIED);
            case INVITATIONS_UNANSWERED ->
                invitations("not " + ContactRows.RETURNED + " and not " + ContactRows.REPLIED);
            case INVITATIONS_RETURNED -> invitations(ContactRows.RETURNED);
            case CONTACTS_MADE -> contacts("true");
            case CONTACTS_ANSWERED -> contacts(ContactRows.ANSWERED);
            case CONTACTS_UNANSWERED -> contacts("not " + ContactRows.ANSWERED);
            case SEGMENTED_CUSTOMERS -> new EvidenceSelection(EvidenceSource.STANDING, "true");
            case CUSTOMERS_PROMOTING ->
                new EvidenceSelection(EvidenceSource.STANDING, "s.segment in ('ADVOCATE', 'SUPER_ADVOCATE')");
            case CUSTOMERS_OPPOSING ->
                new EvidenceSelection(EvidenceSource.STANDING, "s.segment in ('DISSENTER', 'DEFECTOR')");
        };
    }

    /** The rows, each with what it is sorted by. */
    String sql(MetricFilter filter) {
        return sql(
                source.id() + " as row_id, cast(" + source.at() + " as text) as at_text, " + source.at() + " as at, "
                        + source.columns(),
                filter);
    }

    String sql(String columns, MetricFilter filter) {
        return TallyStatements.PERIODS
                + source.tables()
                + "select "
                + columns
                + "\n"
                + source.from()
                + "where ("
                + condition
                + ")"
                + source.cuts().conditions(filter);
    }

    private static EvidenceSelection answers(String kind, String condition) {
        return new EvidenceSelection(EvidenceSource.ANSWERS, "f.kind = '" + kind + "' and " + condition);
    }

    private static EvidenceSelection cases(String condition) {
        return new EvidenceSelection(EvidenceSource.CASES, condition);
    }

    private static EvidenceSelection complaints(String condition) {
        return new EvidenceSelection(EvidenceSource.COMPLAINTS, condition);
    }

    private static EvidenceSelection customers(String condition) {
        return new EvidenceSelection(EvidenceSource.CUSTOMERS, condition);
    }

    private static EvidenceSelection stars(String condition) {
        return new EvidenceSelection(EvidenceSource.STARS, condition);
    }

    private static EvidenceSelection invitations(String condition) {
        return contacts(ContactRows.INVITING + " and " + condition);
    }

    private static EvidenceSelection contacts(String condition) {
        return new EvidenceSelection(EvidenceSource.CONTACTS, condition);
    }

    private static EvidenceSelection contracts(String condition) {
        return new EvidenceSelection(EvidenceSource.CONTRACTS, condition);
    }
}
