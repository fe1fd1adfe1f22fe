package org.advocacycrm.persistence.scorecard;

import org.advocacycrm.scorecard.EvidenceRow;
import org.springframework.jdbc.core.RowMapper;

/**
 * Where the rows of one kind come from.
 *
 * @param tables common table expressions, if any
 * @param from the same joins the tallies count over
 * @param columns what a row shows
 * @param at what rows are sorted by, with the type of it; rows alike are sorted by {@code id}
 */
record EvidenceSource(
        String tables,
        String from,
        String columns,
        String id,
        String at,
        String atType,
        Cuts cuts,
        RowMapper<EvidenceRow> row) {

    private static final String PERSON = ", c.id as customer_id, c.external_id as customer_external_id, c.name";

    static final EvidenceSource ANSWERS = new EvidenceSource(
            "",
            FeedbackRecount.ANSWERS,
            "f.occurred_at, f.score, f.scale_max, f.comment, f.channel, f.touchpoint" + attributes("f") + PERSON,
            "f.id",
            "f.occurred_at",
            "timestamptz",
            Cuts.FEEDBACK,
            EvidenceRows::answer);

    private static final String CASE_COLUMNS = """
            k.external_id, k.category, k.channel, k.complaint, k.opened_at, k.first_response_at, k.resolved_at,
            k.contacts, k.handovers, k.reopenings, k.solved_in_one_go""" + attributes("k") + PERSON;

    static final EvidenceSource CASES = new EvidenceSource(
            "",
            CaseRecount.CASES,
            CASE_COLUMNS,
            "k.id",
            "coalesce(k.resolved_at, k.opened_at)",
            "timestamptz",
            Cuts.CASE,
            EvidenceRows::serviceCase);

    static final EvidenceSource COMPLAINTS = new EvidenceSource(
            "",
            CaseRecount.RECEIVED_COMPLAINTS,
            CASE_COLUMNS,
            "k.id",
            "k.opened_at",
            "timestamptz",
            Cuts.COMPLAINT,
            EvidenceRows::serviceCase);

    private static final String CUSTOMER_COLUMNS = "c.acquired_on, c.ended_on, s.segment" + PERSON;

    static final EvidenceSource CUSTOMERS = new EvidenceSource(
            "",
            CustomerRows.ACTIVE_IN_PERIOD,
            CUSTOMER_COLUMNS + ", null as after, null as before",
            "c.id",
            "c.acquired_on",
            "date",
            Cuts.CUSTOMER,
            EvidenceRows::customer);

    /** Standing customers who never became one have no date: they come last. */
    static final EvidenceSource STANDING = new EvidenceSource(
            "",
            SegmentRecount.STANDING,
            CUSTOMER_COLUMNS + ", null as after, null as before",
            "c.id",
            "coalesce(c.acquired_on, '-infinity')",
            "date",
            Cuts.CUSTOMER,
            EvidenceRows::customer);

    static final EvidenceSource GONE_CUSTOMERS = new EvidenceSource(
            WinBackRows.GONE,
            WinBackRows.LOST_BEFORE,
            CUSTOMER_COLUMNS + ", null as after, null as before",
            "c.id",
            "c.ended_on",
            "date",
            Cuts.CUSTOMER,
            EvidenceRows::customer);

    static final EvidenceSource CONTACTS = new EvidenceSource(
            "",
            ContactRows.MADE,
            "k.made_at, k.purpose, k.channel, k.topic, k.level, k.matched, k.answered_at" + PERSON,
            "k.id",
            "k.made_at",
            "timestamptz",
            Cuts.CONTACT,
            EvidenceRows::contact);

    static final EvidenceSource STARS = new EvidenceSource(
            "",
            StarRows.NOMINATED,
            "r.nominated_at, r.journey_phase, r.executive_name, e.name as employee, e.team" + PERSON,
            "r.id",
            "r.nominated_at",
            "timestamptz",
            Cuts.STAR,
            EvidenceRows::star);

    /** The biggest spenders first. */
    static final EvidenceSource ACTIVE_SPENDERS = new EvidenceSource(
            SpendRows.THIS_YEAR,
            CustomerRows.ACTIVE_IN_PERIOD + SpendRows.OF_ACTIVE,
            CUSTOMER_COLUMNS + ", coalesce(x.after, 0) as after, null as before",
            "c.id",
            "coalesce(x.after, 0)",
            "numeric",
            Cuts.CUSTOMER,
            EvidenceRows::customer);

    static final EvidenceSource SPENDERS = new EvidenceSource(
            SpendRows.BOTH_YEARS,
            SpendRows.SPENDERS,
            CUSTOMER_COLUMNS + ", x.after, x.before",
            "c.id",
            "x.after",
            "numeric",
            Cuts.CUSTOMER,
            EvidenceRows::customer);

    static final EvidenceSource CONTRACTS = new EvidenceSource(
            "",
            ContractRows.DUE,
            "t.external_id, t.due_on, t.outcome, t.decided_on, t.annual_value, t.renewed_value, t.currency" + PERSON,
            "t.id",
            "t.due_on",
            "date",
            Cuts.CUSTOMER,
            EvidenceRows::contract);

    static final EvidenceSource REFERRALS = new EvidenceSource(
            "",
            ReferralRows.MADE,
            "r.occurred_at, r.referred_name, r.converted_on" + PERSON,
            "r.id",
            "r.occurred_at",
            "timestamptz",
            Cuts.CUSTOMER,
            EvidenceRows::referral);

    static final EvidenceSource EMPLOYEES = new EvidenceSource(
            "",
            EmployeeRecount.EMPLOYED,
            "e.external_id, e.name, e.team, e.hired_on, e.left_on",
            "e.id",
            "coalesce(e.left_on, 'infinity')",
            "date",
            Cuts.EMPLOYEE,
            EvidenceRows::employee);

    private static String attributes(String table) {
        return """
                , (select array_agg(a.key order by a.key) from jsonb_each_text(%1$s.attributes) a) as attribute_names
                , (select array_agg(a.value order by a.key) from jsonb_each_text(%1$s.attributes) a) as attribute_values
                """.formatted(table);
    }

    /** The condition that leaves only the rows after the one where a page ended. */
    String following() {
        return " and (%s, %s) < (cast(:afterAt as %s), :afterId)".formatted(at, id, atType);
    }
}
