create table import_mapping (
    name       text        not null,
    definition text        not null,
    changed_by text        not null,
    changed_at timestamptz not null default now(),
    constraint import_mapping_pk primary key (name),
    constraint import_mapping_name_ck check (name ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$')
);

comment on column import_mapping.definition is 'The mapping in JSON, as docs/importing.md describes it';
