create table stage_finding (
    id           bigint      not null generated always as identity,
    customer_id  uuid        not null,
    statement_id uuid        not null,
    verdict      text        not null,
    evidence     text        not null,
    link         text        not null,
    found_at     timestamptz not null,
    found_by     text        not null,
    constraint stage_finding_pk primary key (id),
    constraint stage_finding_customer_fk foreign key (customer_id) references customer (id),
    constraint stage_finding_verdict_ck check (verdict in ('CONFIRMED', 'FAILED', 'WITHDRAWN')),
    constraint stage_finding_evidence_ck check (btrim(evidence) <> '' and length(evidence) <= 500),
    constraint stage_finding_link_ck check (length(link) <= 500)
);

comment on table stage_finding is 'What staff found of statements about customers: only added to, the latest counts';

create index stage_finding_customer_ix on stage_finding (customer_id, id);
