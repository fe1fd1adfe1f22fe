create table customer_note (
    id          uuid        not null,
    customer_id uuid        not null,
    text        text        not null,
    author      text        not null,
    at          timestamptz not null,
    constraint customer_note_pk primary key (id),
    constraint customer_note_customer_fk foreign key (customer_id) references customer (id),
    constraint customer_note_text_ck check (btrim(text) <> '' and length(text) <= 4000)
);

create index customer_note_customer_ix on customer_note (customer_id, at desc);

create table customer_task (
    id          uuid        not null,
    customer_id uuid        not null,
    text        text        not null,
    owner_id    uuid,
    due         date        not null,
    at          timestamptz not null,
    author      text        not null,
    done_at     timestamptz,
    done_by     text,
    constraint customer_task_pk primary key (id),
    constraint customer_task_customer_fk foreign key (customer_id) references customer (id),
    constraint customer_task_owner_fk foreign key (owner_id) references staff_account (id),
    constraint customer_task_text_ck check (btrim(text) <> '' and length(text) <= 300),
    constraint customer_task_done_ck check ((done_at is null) = (done_by is null))
);

create index customer_task_open_ix on customer_task (customer_id, due) where done_at is null;
create index customer_task_done_ix on customer_task (customer_id, done_at desc) where done_at is not null;
create index customer_task_owner_ix on customer_task (owner_id, due) where done_at is null;

create table customer_tie (
    id          uuid not null,
    customer_id uuid not null,
    other_id    uuid not null,
    role        text not null,
    constraint customer_tie_pk primary key (id),
    constraint customer_tie_customer_fk foreign key (customer_id) references customer (id),
    constraint customer_tie_other_fk foreign key (other_id) references customer (id),
    constraint customer_tie_two_ck check (customer_id <> other_id),
    constraint customer_tie_role_ck check (btrim(role) <> '' and length(role) <= 80)
);

comment on column customer_tie.role is 'What the customer is to the other';

create index customer_tie_customer_ix on customer_tie (customer_id);
create index customer_tie_other_ix on customer_tie (other_id);

create table customer_owner (
    customer_id uuid not null,
    owner_id    uuid not null,
    constraint customer_owner_pk primary key (customer_id),
    constraint customer_owner_customer_fk foreign key (customer_id) references customer (id),
    constraint customer_owner_owner_fk foreign key (owner_id) references staff_account (id)
);

create index customer_owner_owner_ix on customer_owner (owner_id, customer_id);

create table customer_pin (
    account_id  uuid not null,
    customer_id uuid not null,
    constraint customer_pin_pk primary key (account_id, customer_id),
    constraint customer_pin_account_fk foreign key (account_id) references staff_account (id) on delete cascade,
    constraint customer_pin_customer_fk foreign key (customer_id) references customer (id)
);

create index customer_pin_customer_ix on customer_pin (customer_id);
