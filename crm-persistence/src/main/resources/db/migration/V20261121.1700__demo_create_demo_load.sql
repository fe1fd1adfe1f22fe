create table demo_load (
    the_one   boolean not null default true,
    seed      bigint  not null,
    today     date    not null,
    customers bigint  not null,
    finished  boolean not null,
    constraint demo_load_pk primary key (the_one),
    constraint demo_load_the_one_ck check (the_one),
    constraint demo_load_customers_ck check (customers > 0)
);

comment on table demo_load is 'The demo company in this installation; at most one row';
comment on column demo_load.today is 'The day the demo company ends before; a load that was broken off goes on with it';
