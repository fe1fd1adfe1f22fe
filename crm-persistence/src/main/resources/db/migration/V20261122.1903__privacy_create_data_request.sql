create sequence data_request_number start 1001;

create table data_request (
    id          uuid    not null,
    number      bigint  not null,
    customer_id uuid    not null,
    kind        text    not null,
    way         text    not null,
    words       text    not null,
    received_on date    not null,
    extended    boolean not null,
    state       text    not null,
    assignee_id uuid,
    erase_at    timestamptz,
    closed_at   timestamptz,
    revision    bigint  not null,
    constraint data_request_pk primary key (id),
    constraint data_request_number_uq unique (number),
    constraint data_request_customer_fk foreign key (customer_id) references customer (id),
    constraint data_request_assignee_fk foreign key (assignee_id) references staff_account (id),
    constraint data_request_kind_ck check (kind in
        ('ACCESS', 'CORRECTION', 'ERASURE', 'RESTRICTION', 'MARKETING_OBJECTION', 'OBJECTION')),
    constraint data_request_way_ck check (way in ('PORTAL', 'EMAIL', 'PHONE', 'LETTER', 'IN_PERSON')),
    constraint data_request_state_ck check (state in ('OPEN', 'DONE', 'REFUSED', 'WITHDRAWN')),
    constraint data_request_words_ck check (length(words) <= 4000),
    constraint data_request_erase_at_ck check ((kind = 'ERASURE') = (erase_at is not null)),
    constraint data_request_closed_at_ck check ((state = 'OPEN') = (closed_at is null)),
    constraint data_request_revision_ck check (revision >= 0)
);

create index data_request_customer_ix on data_request (customer_id, number);
create index data_request_open_ix on data_request (received_on) where state = 'OPEN';
create index data_request_closed_ix on data_request (closed_at) where state <> 'OPEN';
create unique index data_request_erasure_uq on data_request (customer_id) where kind = 'ERASURE' and state = 'OPEN';

create table data_request_step (
    request_id uuid        not null,
    position   integer     not null,
    at         timestamptz not null,
    actor      text        not null,
    kind       text        not null,
    text       text        not null,
    constraint data_request_step_pk primary key (request_id, position),
    constraint data_request_step_request_fk foreign key (request_id) references data_request (id),
    constraint data_request_step_kind_ck check (kind in
        ('RECEIVED', 'ASSIGNED', 'NOTED', 'EXTENDED', 'CARRIED_OUT', 'ANSWERED', 'REFUSED', 'WITHDRAWN')),
    constraint data_request_step_text_ck check (length(text) <= 4000)
);

-- Who has seen a customer's data.
create index audit_entry_subject_ix on audit_entry (subject, at);
create index audit_entry_actor_ix on audit_entry (actor, at);
