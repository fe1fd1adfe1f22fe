package org.advocacycrm.persistence.privacy;

import static org.advocacycrm.persistence.privacy.HeldTable.view;

import java.util.List;
import org.advocacycrm.persistence.privacy.HeldTable.Fate;
import org.advocacycrm.persistence.privacy.HeldTable.View;
import org.advocacycrm.privacy.held.Held.Category;
import org.advocacycrm.privacy.held.PersonalRecords.Ground;

/**
 * Every table that holds something about customers: what they are shown of it and what is left when they are erased. A test
 * compares it with the schema. In the order of erasing: what others refer to comes later, the customer last.
 */
final class HeldTables {

    private static final Fate GONE = new Fate.Gone();
    private static final String OF_ADDRESS = "(select c.email from customer c where c.id = :customer)";
    private static final String OF_PHONE = "(select c.phone from customer c where c.id = :customer)";
    private static final String ACTOR = "'customer:' || cast(:customer as text)";
    private static final String IDENTIFYING =
            "(select array_remove(array[c.email, c.phone, c.name], null) from customer c where c.id = :customer)";

    static final List<HeldTable> ALL = List.of(
            HeldTable.of("customer_note", GONE, view(Category.ASSESSMENT, "''", "t.at", "text")),
            HeldTable.of(
                    "customer_task", GONE, view(Category.ASSESSMENT, "''", "t.at", "text as task", "due as until")),
            HeldTable.of("customer_tie", GONE, view(Category.ASSESSMENT, "''", "null", "role as relation"))
                    .where("(t.customer_id = :customer or t.other_id = :customer)"),
            HeldTable.of("customer_label", GONE, view(Category.ASSESSMENT, "''", "null", "label as tags")),
            HeldTable.of("bulk_deed_customer", GONE),
            HeldTable.of("customer_listing", new Fate.Kept(Category.ASSESSMENT, Ground.FIGURES)),
            HeldTable.of("play_customer", GONE),
            HeldTable.of(
                    "spend",
                    new Fate.Cleared(Category.TRANSACTIONS, Ground.BOOKS, "what = '–'"),
                    view(Category.TRANSACTIONS, "''", "t.at", "what as subject", "amount", "currency")),
            HeldTable.of("customer_owner", GONE),
            HeldTable.of("customer_pin", GONE),
            HeldTable.of(
                    "greeting", GONE, view(Category.MESSAGES, "''", "t.due_at", "day", "channel", "state", "reason")),
            HeldTable.of(
                    "life_event",
                    GONE,
                    view(
                            Category.LIFE_EVENTS,
                            "''",
                            "t.consented_at",
                            "kind",
                            "title",
                            "year",
                            "month",
                            "day",
                            "yearly",
                            "congratulate")),
            HeldTable.of("life_story", GONE, view(Category.LIFE_EVENTS, "''", "null", "stage as life_stage", "paused")),
            HeldTable.of(
                    "life_ledger",
                    new Fate.Kept(Category.CONSENTS, Ground.PROOF),
                    view(Category.CONSENTS, "t.source", "t.at", "deed", "kind", "consent", "wording")),
            HeldTable.of("health_trial_move", GONE),
            HeldTable.of(
                    "health_override",
                    GONE,
                    view(
                            Category.ASSESSMENT,
                            "''",
                            "t.begins_at",
                            "value as health",
                            "reason as comment",
                            "ends_at as until")),
            HeldTable.of("contact_confirmation", GONE),
            HeldTable.of(
                    "delivery_report",
                    GONE,
                    view(Category.MESSAGES, "''", "t.at", "channel", "kind", "address", "detail")),
            HeldTable.of("call", GONE, view(Category.MESSAGES, "''", "t.asked_at", "number as phone", "text", "state"))
                    .where("(t.number = " + OF_PHONE + " or t.reference in"
                            + " (select cast(k.id as text) from contact k where k.customer_id = :customer))"),
            HeldTable.of(
                    "campaign_customer",
                    new Fate.Kept(Category.CONTACTS, Ground.FIGURES),
                    view(Category.CONTACTS, "''", "t.due_at", "channel", "state", "reason")),
            HeldTable.of("confirmation_code", GONE),
            HeldTable.of(
                    "contact_setting",
                    new Fate.Kept(Category.PREFERENCES, Ground.PROOF),
                    view(
                            Category.PREFERENCES,
                            "(select l.source from consent_ledger l where l.customer_id = t.customer_id and l.setting = t.setting order by l.revision desc limit 1)",
                            "t.since",
                            "setting",
                            "value")),
            HeldTable.of("contact_preference", new Fate.Kept(Category.PREFERENCES, Ground.PROOF)),
            HeldTable.of("consent_ledger", new Fate.Kept(Category.CONSENTS, Ground.PROOF), consents()),
            HeldTable.of(
                    "feedback",
                    new Fate.Cleared(Category.FEEDBACK, Ground.FIGURES, "comment = null, attributes = '{}'"),
                    view(
                            Category.FEEDBACK,
                            "t.source",
                            "t.occurred_at",
                            "external_id",
                            "kind",
                            "score",
                            "scale_max",
                            "skipped",
                            "comment",
                            "channel",
                            "area",
                            "touchpoint",
                            "journey_phase",
                            "attributes")),
            HeldTable.of(
                            "case_state",
                            new Fate.Kept(Category.CASES, Ground.FIGURES),
                            view(Category.CASES, "t.source", "t.since", "external_id", "state", "withdrawn"))
                    .where("t.case_id in (select k.id from service_case k where k.customer_id = :customer)"),
            HeldTable.of(
                    "service_case",
                    new Fate.Cleared(Category.CASES, Ground.FIGURES, "attributes = '{}'"),
                    view(
                            Category.CASES,
                            "t.source",
                            "t.opened_at",
                            "external_id",
                            "category",
                            "channel",
                            "severity",
                            "complaint",
                            "first_response_at",
                            "resolved_at",
                            "contacts",
                            "handovers",
                            "reopenings",
                            "solved_in_one_go",
                            "customer_told",
                            "attributes")),
            HeldTable.of(
                    "transaction",
                    new Fate.Kept(Category.TRANSACTIONS, Ground.BOOKS),
                    view(
                            Category.TRANSACTIONS,
                            "t.source",
                            "t.occurred_at",
                            "external_id",
                            "amount",
                            "currency",
                            "product")),
            HeldTable.of(
                    "contract",
                    new Fate.Kept(Category.CONTRACTS, Ground.BOOKS),
                    view(
                            Category.CONTRACTS,
                            "t.source",
                            "t.starts_on",
                            "external_id",
                            "due_on",
                            "outcome",
                            "decided_on",
                            "annual_value",
                            "currency",
                            "renewed_value")),
            HeldTable.of(
                    "referral",
                    new Fate.Cleared(Category.REFERRALS, Ground.FIGURES, "referred_name = null"),
                    view(
                            Category.REFERRALS,
                            "t.source",
                            "t.occurred_at",
                            "external_id",
                            "referred_name",
                            "converted_on")),
            HeldTable.of(
                    "mention",
                    new Fate.Cleared(Category.MENTIONS, Ground.FIGURES, "text = ''"),
                    view(Category.MENTIONS, "t.source", "t.occurred_at", "external_id", "site", "text", "sentiment")),
            HeldTable.of(
                    "customer_star",
                    new Fate.Cleared(
                            Category.RECOGNITIONS,
                            Ground.FIGURES,
                            "story = '–', whom = case when whom is not null then '–' end, sharing = 'NOBODY'"),
                    view(
                            Category.RECOGNITIONS,
                            "''",
                            "t.nominated_at",
                            "whom",
                            "story",
                            "happened_on",
                            "sharing",
                            "outcome",
                            "decline_reason")),
            HeldTable.of(
                    "sent_message",
                    GONE,
                    view(
                            Category.MESSAGES,
                            "''",
                            "t.sent_at",
                            "channel",
                            "address",
                            "purpose",
                            "topic",
                            "subject",
                            "body",
                            "occasion")),
            HeldTable.of(
                    "contact",
                    new Fate.Kept(Category.CONTACTS, Ground.FIGURES),
                    view(
                            Category.CONTACTS,
                            "t.source",
                            "t.made_at",
                            "purpose",
                            "channel",
                            "topic",
                            "offer_type",
                            "state",
                            "level",
                            "link_opened_at",
                            "replied_at",
                            "accepted_at",
                            "returned_at")),
            HeldTable.of(
                    "contact_decision",
                    new Fate.Kept(Category.DECISIONS, Ground.FIGURES),
                    view(
                            Category.DECISIONS,
                            "t.asker",
                            "t.decided_at",
                            "purpose",
                            "channel",
                            "topic",
                            "offer_type",
                            "outcome",
                            "reason",
                            "until")),
            HeldTable.of("standing_evidence", GONE),
            HeldTable.of("rule_run_change", GONE),
            HeldTable.of(
                    "stage_override",
                    GONE,
                    view(Category.ASSESSMENT, "''", "t.begins_at", "stage", "reason as comment", "ends_at as until")),
            HeldTable.of(
                    "customer_standing",
                    new Fate.Kept(Category.ASSESSMENT, Ground.FIGURES),
                    view(
                            Category.ASSESSMENT,
                            "''",
                            "t.computed_at",
                            "segment",
                            "segment_rule",
                            "segment_before",
                            "stage",
                            "stage_rule",
                            "health",
                            "health_band",
                            "last_contact_at",
                            "renewal_due_on")),
            HeldTable.of(
                    "stage_position",
                    new Fate.Kept(Category.ASSESSMENT, Ground.FIGURES),
                    view(
                            Category.ASSESSMENT,
                            "''",
                            "t.computed_at",
                            "stage as interaction_stage",
                            "since",
                            "complete as stages_complete")),
            HeldTable.of(
                    "stage_finding",
                    new Fate.Cleared(Category.ASSESSMENT, Ground.FIGURES, "evidence = '–', link = ''"),
                    view(
                            Category.ASSESSMENT,
                            "''",
                            "t.found_at",
                            "(select b.text from stage_statement b where b.statement_id = t.statement_id"
                                    + " order by b.version desc limit 1) as statement",
                            "verdict",
                            "evidence as found_evidence")),
            HeldTable.of("data_request_step", new Fate.Cleared(Category.REQUESTS, Ground.PROOF, "text = ''"), steps())
                    .where("t.request_id in (select r.id from data_request r where r.customer_id = :customer)"),
            HeldTable.of(
                    "data_request",
                    new Fate.Cleared(Category.REQUESTS, Ground.PROOF, "words = ''"),
                    view(Category.REQUESTS, "t.way", "t.received_on", "number", "kind", "state", "words")),
            HeldTable.of("one_time_token", GONE).where("lower(t.subject) = lower(" + OF_ADDRESS + ")"),
            HeldTable.of("data_download", GONE),
            HeldTable.of("import_rejection", GONE).where("array[t.value] && " + IDENTIFYING),
            HeldTable.of("import_rejected_row", GONE).where("t.cells && " + IDENTIFYING),
            HeldTable.of(
                            "audit_entry",
                            new Fate.Cleared(
                                    Category.ACCESSES,
                                    Ground.ACCOUNT,
                                    "detail = '', subject = case when lower(t.subject) = lower(" + OF_ADDRESS
                                            + ") then '' else t.subject end"),
                            signIns(),
                            accesses())
                    .where("(t.actor = " + ACTOR
                            + " or t.subject = cast(:customer as text) or lower(t.subject) = lower(" + OF_ADDRESS
                            + "))"),
            HeldTable.of(
                    "standing_spell",
                    new Fate.Kept(Category.ASSESSMENT, Ground.FIGURES),
                    view(
                            Category.ASSESSMENT,
                            "''",
                            "t.from_day",
                            "to_day as until",
                            "stage",
                            "stage_rule",
                            "segment",
                            "segment_rule")),
            HeldTable.of("customer_merge", new Fate.Kept(Category.ACCESSES, Ground.ACCOUNT))
                    .where("(t.kept_id = :customer or t.absorbed_id = :customer)"),
            HeldTable.of("erased_identity", new Fate.Kept(Category.CONTACT_DETAILS, Ground.KEEP_AWAY)),
            HeldTable.of(
                            "customer",
                            new Fate.Cleared(Category.IDENTITY, Ground.FIGURES, """
                    source = 'erased', external_id = cast(t.id as text), name = 'Erased customer', email = null, phone = null, locale = null,
                    time_zone = null, region = null, city = null, postal_code = null, latitude = null, longitude = null,
                    birth_date = null, tags = '{}', deceased_on = null, restricted_at = null, erased_at = :at, updated_at = now()"""),
                            view(
                                    Category.IDENTITY,
                                    "t.source",
                                    "t.updated_at",
                                    "external_id",
                                    "name",
                                    "kind as customer_kind",
                                    "birth_date",
                                    "acquired_on",
                                    "ended_on",
                                    "value_tier",
                                    "tags",
                                    "deceased_on",
                                    "restricted_at",
                                    "created_at"),
                            view(
                                    Category.CONTACT_DETAILS,
                                    "t.source",
                                    "t.updated_at",
                                    "email",
                                    "phone",
                                    "locale",
                                    "time_zone",
                                    "postal_code",
                                    "city",
                                    "region",
                                    "country",
                                    "latitude",
                                    "longitude"))
                    .where("t.id = :customer"));

    private HeldTables() {}

    private static View consents() {
        var wording = "from consent_wording w where w.setting = t.setting and w.version = t.wording_version)";
        return view(
                Category.CONSENTS,
                "t.source",
                "t.at",
                "setting",
                "before",
                "after",
                "case when t.setting like 'channels.%.SERVICE' then 'LEGITIMATE_INTEREST' when t.setting like 'channels.%' then 'CONSENT' end as lawful_basis",
                "actor",
                "evidence",
                "(select w.text " + wording + " as wording",
                "wording_version",
                "(select encode(w.hash, 'hex') " + wording + " as wording_sha256");
    }

    /** Who works on a request says something about that person, not about the customer. */
    private static View steps() {
        return new View(
                Category.REQUESTS,
                "''",
                "t.at",
                "t.kind <> 'ASSIGNED'",
                List.of(
                        "(select r.number from data_request r where r.id = t.request_id) as number",
                        "kind as step",
                        "text"));
    }

    private static View signIns() {
        return new View(
                Category.SIGN_INS,
                "''",
                "t.at",
                "t.actor = " + ACTOR + " and t.action like 'portal.%'",
                List.of("action", "detail"));
    }

    /** What people and programs of the company did with the data; that it was somebody of the staff is enough. */
    private static View accesses() {
        return new View(
                Category.ACCESSES,
                "''",
                "t.at",
                "t.subject = cast(:customer as text) and t.actor <> " + ACTOR,
                List.of(
                        "action",
                        "case when t.actor = 'system' then 'SYSTEM' when t.actor like 'key:%' then 'PROGRAM' else 'STAFF' end as who"));
    }
}
