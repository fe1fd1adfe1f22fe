create table audit_entry (
    id      uuid        not null default crm_uuid_v7(),
    at      timestamptz not null,
    actor   text        not null,
    action  text        not null,
    subject text        not null,
    detail  text        not null,
    constraint audit_entry_pk primary key (id)
);

create index audit_entry_at_ix on audit_entry (at desc, id desc);
