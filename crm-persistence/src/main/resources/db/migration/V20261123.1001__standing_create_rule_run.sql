-- Rules applied to all customers: to see what would change, or because they were adopted.
create table rule_run (
    id           uuid        not null,
    kind         text        not null,
    rule_text_id uuid,
    version      integer     not null,
    state        text        not null,
    started_by   text        not null,
    started_at   timestamptz not null,
    ended_at     timestamptz,
    constraint rule_run_pk primary key (id),
    constraint rule_run_text_fk foreign key (rule_text_id) references rule_text (id) on delete cascade,
    constraint rule_run_kind_ck check (kind in ('SIMULATION', 'RECOMPUTATION')),
    constraint rule_run_state_ck check (state in ('RUNNING', 'DONE', 'CANCELLED')),
    constraint rule_run_ended_ck check ((state = 'RUNNING') = (ended_at is null))
);

comment on column rule_run.rule_text_id is 'The draft that is tried out; empty when adopted rules are applied';
comment on column rule_run.version is 'The adopted version that is applied, or that a draft is compared with';

create unique index rule_run_running_ix on rule_run (kind) where state = 'RUNNING';

-- Each is taken by one instance in one transaction: what a killed one had taken is free again.
create table rule_run_portion (
    run_id    uuid    not null,
    number    integer not null,
    first_id  uuid    not null,
    next_id   uuid    not null,
    customers integer not null,
    done      boolean not null default false,
    constraint rule_run_portion_pk primary key (run_id, number),
    constraint rule_run_portion_run_fk foreign key (run_id) references rule_run (id) on delete cascade
);

create table rule_run_change (
    run_id       uuid not null,
    customer_id  uuid not null,
    stage_was    text not null,
    stage_is     text not null,
    stage_rule   text not null,
    segment_was  text not null,
    segment_is   text not null,
    segment_rule text not null,
    constraint rule_run_change_pk primary key (run_id, customer_id),
    constraint rule_run_change_run_fk foreign key (run_id) references rule_run (id) on delete cascade,
    constraint rule_run_change_customer_fk foreign key (customer_id) references customer (id) on delete cascade
);

comment on table rule_run_change is 'Whose stage or segment other rules change';

create index rule_run_change_customer_ix on rule_run_change (customer_id);

create or replace function profiling_objected() returns trigger
    language plpgsql
as
$$
begin
    perform pg_advisory_xact_lock(hashtext('customer_standing'));
    delete from standing_spell where customer_id = new.customer_id;
    delete from customer_standing where customer_id = new.customer_id;
    delete from rule_run_change where customer_id = new.customer_id;
    return null;
end
$$;
