create table contact_decision (
    id              uuid        not null,
    customer_id     uuid,
    purpose         text        not null,
    channel_wanted  text,
    topic           text,
    offer_type      text,
    exception       text,
    at              timestamptz not null,
    not_after       timestamptz,
    dry_run         boolean     not null,
    outcome         text        not null,
    reason          text,
    channel         text        not null,
    until           timestamptz,
    checks          text[]      not null,
    reserved_until  timestamptz,
    decided_at      timestamptz not null,
    asker           text        not null,
    idempotency_key text,
    constraint contact_decision_pk primary key (id),
    constraint contact_decision_customer_fk foreign key (customer_id) references customer (id),
    constraint contact_decision_key_uq unique (asker, idempotency_key),
    constraint contact_decision_outcome_ck check (outcome in ('ALLOW', 'DEFER', 'DENY')),
    constraint contact_decision_until_ck check ((outcome = 'DEFER') = (until is not null)),
    constraint contact_decision_reason_ck check (outcome = 'ALLOW' or reason is not null)
);

comment on column contact_decision.channel_wanted is 'Empty where the best channel was asked for';
comment on column contact_decision.checks is 'Each as its kind, + or - for passed or stopped, and what was found';

create index contact_decision_customer_ix on contact_decision (customer_id, decided_at);
create index contact_decision_decided_at_ix on contact_decision (decided_at);
