create table benchmark (
    id       uuid    not null,
    metric   text    not null,
    filter   text    not null,
    value    numeric not null,
    source   text    not null,
    address  text,
    date     date    not null,
    revision bigint  not null,
    constraint benchmark_pk primary key (id),
    constraint benchmark_metric_ck check (metric <> ''),
    constraint benchmark_source_ck check (source <> '' and length(source) <= 200),
    constraint benchmark_address_ck check (address ~ '^https?://'),
    constraint benchmark_revision_ck check (revision >= 0)
);

comment on table benchmark is 'What others reach; shown beside the own figures and part of no calculation';

create index benchmark_filter_ix on benchmark (filter);
