create table data_import (
    id             uuid        not null default crm_uuid_v7(),
    file_name      text        not null,
    file_size      bigint      not null,
    mapping_name   text,
    mapping        text        not null,
    source         text        not null,
    columns        text[]      not null,
    state          text        not null default 'QUEUED',
    rows_read      bigint      not null default 0,
    bytes_read     bigint      not null default 0,
    staged         bigint      not null default 0,
    stored         bigint      not null default 0,
    unchanged      bigint      not null default 0,
    rejected       bigint      not null default 0,
    error          text,
    created_by     text        not null,
    created_at     timestamptz not null default now(),
    started_at     timestamptz,
    finished_at    timestamptz,
    cancel_asked   boolean     not null default false,
    constraint data_import_pk primary key (id),
    constraint data_import_state_ck check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    constraint data_import_error_ck check ((error is not null) = (state = 'FAILED')),
    constraint data_import_finished_at_ck check ((finished_at is not null) = (state in ('DONE', 'FAILED', 'CANCELLED'))),
    constraint data_import_counts_ck check (
        rows_read >= 0 and bytes_read >= 0 and staged >= 0 and stored >= 0 and unchanged >= 0 and rejected >= 0)
);

comment on column data_import.mapping is 'The mapping as it was given, so that an interrupted import goes on by the same rules';
comment on column data_import.columns is 'The header of the file';
comment on column data_import.rows_read is 'Rows without the header and empty lines';
comment on column data_import.staged is 'Good records found in the file, before those with one identifier are brought down to the last';
comment on column data_import.rejected is 'Rows of which at least one record was not taken';

create index data_import_created_at_ix on data_import (created_at desc, id desc);

create table import_rejection (
    import_id   uuid   not null,
    line        bigint not null,
    ordinal     bigint generated always as identity,
    record_type text   not null,
    column_name text   not null,
    value       text   not null,
    reason      text   not null,
    constraint import_rejection_pk primary key (import_id, line, ordinal),
    constraint import_rejection_import_fk foreign key (import_id) references data_import (id) on delete cascade
);

comment on column import_rejection.column_name is 'The column of the file; the field where its value stands in no one column';

create table import_rejected_row (
    import_id uuid   not null,
    line      bigint not null,
    cells     text[] not null,
    constraint import_rejected_row_pk primary key (import_id, line),
    constraint import_rejected_row_import_fk foreign key (import_id) references data_import (id) on delete cascade
);

comment on table import_rejected_row is 'The rows that come back, as they stood in the file';

-- How far an import has come, in the same kind of table as the rows it has staged: when the server loses those in a crash
-- of its own, it loses this with them, and the import starts over.
create unlogged table import_progress (
    import_id uuid   not null,
    rows_read bigint not null default 0,
    storing   text,
    settled   bigint not null default 0,
    merged    bigint not null default 0,
    constraint import_progress_pk primary key (import_id)
);

comment on column import_progress.storing is 'The type of records being stored; empty while the file is being read';
