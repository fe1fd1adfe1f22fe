create table confirmation_code (
    customer_id uuid        not null,
    code_hash   bytea       not null,
    salt        bytea       not null,
    purposes    text[]      not null,
    sent_at     timestamptz not null,
    expires_at  timestamptz not null,
    tries_left  integer     not null,
    constraint confirmation_code_pk primary key (customer_id),
    constraint confirmation_code_customer_fk foreign key (customer_id) references customer (id),
    constraint confirmation_code_purposes_ck check (cardinality(purposes) > 0 and purposes <@ array ['MARKETING', 'SURVEY', 'COMMUNITY']),
    constraint confirmation_code_tries_left_ck check (tries_left >= 0)
);

comment on table confirmation_code is 'The code last sent to a customer''s phone; gone as soon as it is used';
comment on column confirmation_code.code_hash is 'SHA-256 of salt and code; the code itself is kept nowhere';
