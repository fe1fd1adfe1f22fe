create table contact (
    id             uuid        not null default crm_uuid_v7(),
    source         text        not null,
    external_id    text        not null,
    customer_id    uuid        not null,
    purpose        text        not null,
    channel        text        not null,
    made_at        timestamptz not null,
    state          text        not null default 'MADE',
    reserved_until timestamptz,
    created_at     timestamptz not null default now(),
    updated_at     timestamptz not null default now(),
    constraint contact_pk primary key (id),
    constraint contact_source_external_id_uq unique (source, external_id),
    constraint contact_customer_fk foreign key (customer_id) references customer (id),
    constraint contact_purpose_ck check (purpose in ('MARKETING', 'SURVEY', 'COMMUNITY', 'SERVICE', 'TRANSACTIONAL', 'CRITICAL')),
    constraint contact_channel_ck check (channel in ('EMAIL', 'SMS', 'PHONE', 'PUSH', 'POST', 'IN_APP', 'MESSENGER')),
    constraint contact_state_ck check (state in ('RESERVED', 'MADE', 'RELEASED')),
    constraint contact_reserved_until_ck check (state <> 'RESERVED' or reserved_until is not null)
);

comment on table contact is 'Contacts made, by us or by other systems, and places reserved for contacts still to be made';
comment on column contact.made_at is 'When it was made, or is to be made';
comment on column contact.reserved_until is 'From then on a reserved place is free again';

create index contact_customer_ix on contact (customer_id, made_at) where state <> 'RELEASED';
