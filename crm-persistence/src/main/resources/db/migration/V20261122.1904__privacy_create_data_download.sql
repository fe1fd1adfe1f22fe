create table data_download (
    id          uuid        not null,
    customer_id uuid        not null,
    language    text        not null,
    ordered_at  timestamptz not null,
    done        integer     not null default 0,
    total       integer     not null default 0,
    finished_at timestamptz,
    file        bytea,
    constraint data_download_pk primary key (id),
    constraint data_download_customer_fk foreign key (customer_id) references customer (id),
    constraint data_download_file_ck check (file is null or finished_at is not null),
    constraint data_download_progress_ck check (done between 0 and total)
);

comment on table data_download is 'Files with everything held about a customer, for that customer only, for a week';

create index data_download_customer_ix on data_download (customer_id, ordered_at);
create index data_download_ordered_at_ix on data_download (ordered_at);
