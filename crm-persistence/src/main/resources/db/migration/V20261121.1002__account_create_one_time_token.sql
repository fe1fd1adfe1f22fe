create table one_time_token (
    token_hash     text        not null,
    purpose        text        not null,
    subject        text        not null,
    challenge_hash text,
    code_hash      text,
    code_tries     integer     not null default 0,
    requested_from text        not null,
    issued_at      timestamptz not null,
    expires_at     timestamptz not null,
    used_at        timestamptz,
    constraint one_time_token_pk primary key (token_hash),
    constraint one_time_token_challenge_hash_uq unique (challenge_hash),
    constraint one_time_token_code_ck check ((challenge_hash is null) = (code_hash is null)),
    constraint one_time_token_expires_at_ck check (expires_at > issued_at)
);

comment on column one_time_token.token_hash is 'SHA-256; the token itself is known to its holder only';
comment on column one_time_token.challenge_hash is 'Of the secret of the browser that asked, without which the code is worthless';

create index one_time_token_subject_ix on one_time_token (purpose, subject, issued_at);
create index one_time_token_requested_from_ix on one_time_token (purpose, requested_from, issued_at);
create index one_time_token_expires_at_ix on one_time_token (expires_at);
