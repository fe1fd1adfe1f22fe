create table metric_target (
    id         uuid    not null,
    metric     text    not null,
    filter     text    not null,
    valid_from date    not null,
    valid_to   date,
    value      numeric not null,
    tolerance  numeric not null,
    owner_id   uuid,
    reason     text    not null,
    revision   bigint  not null,
    constraint metric_target_pk primary key (id),
    constraint metric_target_owner_fk foreign key (owner_id) references staff_account (id),
    constraint metric_target_once_uq unique nulls not distinct (metric, filter, valid_from, valid_to),
    constraint metric_target_metric_ck check (metric <> ''),
    constraint metric_target_valid_ck check (valid_from < valid_to),
    constraint metric_target_tolerance_ck check (tolerance >= 0),
    constraint metric_target_reason_ck check (length(reason) <= 500),
    constraint metric_target_revision_ck check (revision >= 0)
);

comment on column metric_target.filter is 'The rows it is for, as one line of text; empty for all';
comment on column metric_target.valid_to is 'The day after the one period it is for; none for a standing target';

create index metric_target_filter_ix on metric_target (filter);
