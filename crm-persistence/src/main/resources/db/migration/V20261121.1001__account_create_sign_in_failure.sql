create table sign_in_failure (
    subject       text        not null,
    failures      integer     not null,
    last_at       timestamptz not null,
    blocked_until timestamptz not null,
    constraint sign_in_failure_pk primary key (subject),
    constraint sign_in_failure_failures_ck check (failures >= 0)
);

comment on column sign_in_failure.subject is 'The kind – account or address – and the hash of what was typed or of where it came from';

create index sign_in_failure_last_at_ix on sign_in_failure (last_at);
