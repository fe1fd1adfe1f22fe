create table api_key (
    id           uuid        not null default crm_uuid_v7(),
    name         text        not null,
    scopes       text[]      not null,
    hint         text        not null,
    hash         text        not null,
    created_by   text        not null,
    created_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz,
    constraint api_key_pk primary key (id),
    constraint api_key_hash_uq unique (hash),
    constraint api_key_name_ck check (name <> ''),
    constraint api_key_scopes_ck check (scopes <> '{}' and scopes <@ array ['READ', 'IMPORT', 'PREFERENCES'])
);

comment on column api_key.hash is 'SHA-256; the key itself was shown once and is known to its holder only';
