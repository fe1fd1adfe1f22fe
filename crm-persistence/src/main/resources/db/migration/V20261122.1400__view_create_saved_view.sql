create table saved_view (
    id          uuid    not null,
    name        text    not null,
    page        text    not null,
    query       text    not null,
    owner_id    uuid    not null,
    shared      boolean not null,
    default_for text,
    revision    bigint  not null default 0,
    constraint saved_view_pk primary key (id),
    constraint saved_view_owner_fk foreign key (owner_id) references staff_account (id),
    constraint saved_view_name_ck check (length(name) between 1 and 80),
    constraint saved_view_query_ck check (length(query) <= 4000),
    constraint saved_view_default_for_ck check (default_for in ('STAFF', 'MANAGER', 'ADMIN')),
    constraint saved_view_default_shared_ck check (default_for is null or shared)
);

comment on column saved_view.page is 'The path of the page, such as /staff/scorecard';
comment on column saved_view.query is 'What stands behind the question mark of its address';
comment on column saved_view.default_for is 'The role for which the page opens with this view when its address asks for nothing';

create unique index saved_view_default_for_uq on saved_view (page, default_for);
create index saved_view_owner_ix on saved_view (owner_id);

create table saved_view_pin (
    view_id    uuid not null,
    account_id uuid not null,
    constraint saved_view_pin_pk primary key (account_id, view_id),
    constraint saved_view_pin_view_fk foreign key (view_id) references saved_view (id) on delete cascade,
    constraint saved_view_pin_account_fk foreign key (account_id) references staff_account (id)
);

comment on table saved_view_pin is 'Who has which view in the navigation';
