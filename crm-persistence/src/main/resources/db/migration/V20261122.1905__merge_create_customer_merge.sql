alter table customer
    add column merged_into uuid,
    add constraint customer_merged_into_fk foreign key (merged_into) references customer (id),
    add constraint customer_merged_into_ck check (merged_into <> id);

comment on column customer.merged_into is 'The record that goes on for both; this one stays as it was, but is nobody to contact';

create index customer_merged_into_ix on customer (merged_into) where merged_into is not null;

create table customer_merge (
    id          uuid        not null,
    kept_id     uuid        not null,
    absorbed_id uuid        not null,
    at          timestamptz not null,
    actor       text        not null,
    revision    bigint      not null,
    undone_at   timestamptz,
    constraint customer_merge_pk primary key (id),
    constraint customer_merge_kept_fk foreign key (kept_id) references customer (id),
    constraint customer_merge_absorbed_fk foreign key (absorbed_id) references customer (id),
    constraint customer_merge_two_ck check (kept_id <> absorbed_id)
);

comment on column customer_merge.revision is 'Of the preferences of the kept record right after the merge; what came later the customer chose';

create unique index customer_merge_absorbed_uq on customer_merge (absorbed_id) where undone_at is null;
create index customer_merge_kept_ix on customer_merge (kept_id);
