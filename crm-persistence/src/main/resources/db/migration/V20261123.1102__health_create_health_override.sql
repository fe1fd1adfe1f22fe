create table health_override (
    id          uuid             not null,
    customer_id uuid             not null,
    value       double precision not null,
    reason      text             not null,
    author      text             not null,
    begins_at   timestamptz      not null,
    ends_at     timestamptz      not null,
    undone_at   timestamptz,
    undone_by   text,
    constraint health_override_pk primary key (id),
    constraint health_override_customer_fk foreign key (customer_id) references customer (id) on delete cascade,
    constraint health_override_value_ck check (value between 0 and 100),
    constraint health_override_reason_ck check (reason <> ''),
    constraint health_override_ends_ck check (ends_at > begins_at and ends_at <= begins_at + interval '2160 hours'),
    constraint health_override_undone_ck check ((undone_at is null) = (undone_by is null))
);

comment on table health_override is 'Scores that staff set in place of the computed ones, for a while';

create index health_override_customer_ix on health_override (customer_id, begins_at);
create index health_override_ends_ix on health_override (ends_at);

alter table customer_standing
    add column health_computed       double precision,
    add column health_override_until timestamptz;

update customer_standing set health_computed = health;

comment on column customer_standing.health is 'What counts: set by staff while that holds, else computed; empty when too few inputs are present';
comment on column customer_standing.health_computed is 'As computed, whether or not staff set something else';
comment on column customer_standing.health_override_until is 'When what staff set is over; empty where nothing is set';

-- A change is of computed scores, which can be there while staff set another.
alter table customer_standing drop constraint customer_standing_health_change_ck;
alter table customer_standing add constraint customer_standing_health_change_ck
    check (health_change is null or health_computed is not null);

create or replace function health_trial_objected() returns trigger
    language plpgsql
as
$$
begin
    delete from health_trial_move where customer_id = new.customer_id;
    delete from health_override where customer_id = new.customer_id;
    return null;
end
$$;
