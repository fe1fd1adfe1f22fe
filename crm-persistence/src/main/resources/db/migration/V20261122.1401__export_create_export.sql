create table export (
    id              uuid        not null,
    kind            text        not null,
    format          text        not null,
    query           text        not null,
    file_name       text        not null,
    scope           text        not null,
    language        text        not null,
    actor           text        not null,
    subscription_id uuid,
    ordered_at      timestamptz not null,
    state           text        not null default 'QUEUED',
    done            bigint      not null default 0,
    total           bigint      not null default 0,
    cancel_asked    boolean     not null default false,
    started_at      timestamptz,
    finished_at     timestamptz,
    size            bigint,
    row_count       bigint,
    digest          text,
    expires_at      timestamptz,
    error           text,
    constraint export_pk primary key (id),
    constraint export_state_ck check (state in ('QUEUED', 'RUNNING', 'READY', 'FAILED', 'CANCELLED')),
    constraint export_finished_at_ck check ((finished_at is not null) = (state in ('READY', 'FAILED', 'CANCELLED'))),
    constraint export_error_ck check ((error is not null) = (state = 'FAILED')),
    constraint export_file_ck check (
        (size is not null and row_count is not null and digest is not null and expires_at is not null) = (state = 'READY')),
    constraint export_progress_ck check (done >= 0 and total >= 0)
);

comment on column export.kind is 'Of what it is made, such as scorecard';
comment on column export.query is 'What stands in the address of the page it is made of';
comment on column export.scope is 'The filters in force, in words';
comment on column export.subscription_id is 'What ordered it, where nobody pressed a button; kept when the subscription ends';
comment on column export.digest is 'SHA-256 of the file, which its links are bound to';

create index export_ordered_at_ix on export (ordered_at desc, id desc);
create index export_finished_at_ix on export (finished_at);

-- In the database, so that every instance has the file, and its backup too; in parts, so that none fills the memory.
create table export_part (
    export_id uuid    not null,
    number    integer not null,
    content   bytea   not null,
    constraint export_part_pk primary key (export_id, number),
    constraint export_part_export_fk foreign key (export_id) references export (id) on delete cascade
);

-- What is written is packed by its own format or goes out packed; packing it once more costs time for nothing.
alter table export_part alter column content set storage external;

create table signing_secret (
    purpose    text        not null,
    secret     bytea       not null,
    created_at timestamptz not null default now(),
    constraint signing_secret_pk primary key (purpose),
    constraint signing_secret_length_ck check (length(secret) >= 32)
);

comment on table signing_secret is 'Made up at the first use by each installation and shared by its instances, unless the settings give one';
