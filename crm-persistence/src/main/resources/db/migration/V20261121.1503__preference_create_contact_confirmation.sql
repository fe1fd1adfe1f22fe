create table contact_confirmation (
    token_hash  bytea       not null,
    customer_id uuid        not null,
    channel     text        not null,
    purposes    text[]      not null,
    expires_at  timestamptz not null,
    used_at     timestamptz,
    constraint contact_confirmation_pk primary key (token_hash),
    constraint contact_confirmation_customer_fk foreign key (customer_id) references customer (id),
    constraint contact_confirmation_channel_ck check (channel in ('EMAIL', 'SMS')),
    constraint contact_confirmation_purposes_ck check (cardinality(purposes) > 0 and purposes <@ array['MARKETING', 'SURVEY', 'COMMUNITY'])
);

comment on column contact_confirmation.token_hash is 'SHA-256 of the token in the link; the token itself is kept nowhere';

create index contact_confirmation_customer_ix on contact_confirmation (customer_id, expires_at);
