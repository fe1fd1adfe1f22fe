create table employee (
    id          uuid        not null default crm_uuid_v7(),
    source      text        not null,
    external_id text        not null,
    name        text        not null,
    email       text,
    team        text,
    hired_on    date        not null,
    left_on     date,
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    constraint employee_pk primary key (id),
    constraint employee_source_external_id_uq unique (source, external_id),
    constraint employee_external_id_ck check (external_id <> '' and source <> ''),
    constraint employee_left_on_ck check (left_on >= hired_on)
);

comment on column employee.left_on is 'Last day of employment';

create index employee_external_id_ix on employee (external_id);
