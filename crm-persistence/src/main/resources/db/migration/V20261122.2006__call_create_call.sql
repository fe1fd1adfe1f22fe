create table call (
    id        uuid        not null default crm_uuid_v7(),
    reference text        not null,
    name      text        not null,
    number    text        not null,
    text      text        not null,
    state     text        not null default 'OPEN',
    attempts  integer     not null default 0,
    asked_at  timestamptz not null,
    tried_by  text,
    tried_at  timestamptz,
    constraint call_pk primary key (id),
    constraint call_reference_uq unique (reference),
    constraint call_state_ck check (state in ('OPEN', 'MADE')),
    constraint call_made_ck check (state = 'OPEN' or tried_by is not null and tried_at is not null)
);

comment on table call is 'Messages that somebody says on the telephone';

create index call_open_ix on call (attempts, asked_at) where state = 'OPEN';
