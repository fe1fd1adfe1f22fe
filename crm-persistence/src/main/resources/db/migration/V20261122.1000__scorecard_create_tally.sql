-- Roll-ups of what the scorecard counts. docs/decisions/0008 says why they are kept in this way.
--
-- A mark is one row's share in one count: so many (n), with these amounts, on this local day, under this code.
-- Triggers note the marks that a change adds or takes away in tally_pending, in the transaction of the change.
-- tally_fold() writes them down in tally_cell (each combination of dimensions, per day) and tally_rollup (each dimension by
-- itself, per day, month and year). A reader adds what is written down and what is not yet.

create table tally_setting (
    only_one      boolean     not null default true,
    zone          text        not null default 'UTC',
    currency      text        not null default 'EUR',
    repeat_window bigint      not null default 604800,
    built_at      timestamptz,
    constraint tally_setting_pk primary key (only_one),
    constraint tally_setting_only_one_ck check (only_one)
);

comment on table tally_setting is 'What the roll-ups were made with';
comment on column tally_setting.repeat_window is 'Seconds';
comment on column tally_setting.built_at is 'Empty: never, so that whatever was stored before is in none of them';

insert into tally_setting default values;

create type tally_mark as (
    subject       text,
    day           date,
    code          integer,
    n             bigint,
    a             numeric,
    b             numeric,
    aa            numeric,
    bb            numeric,
    ab            numeric,
    of_customer   boolean,
    of_employee   boolean,
    customer_id   uuid,
    employee_id   uuid,
    channel       text,
    area          text,
    touchpoint    text,
    journey_phase text,
    category      text,
    attributes    jsonb
);

comment on column tally_mark.a is 'With b, aa, bb and ab: sums over the rows counted, of two amounts, their squares and their product';
comment on column tally_mark.of_customer is 'Whether it is counted by what the customer is like, also where there is none';
comment on column tally_mark.channel is 'Empty text where none is given; null where the rows have no such dimension';

create table tally_pending of tally_mark;

create table tally_dirty (
    customer_id uuid,
    employee_id uuid
);

comment on table tally_dirty is 'Whose dimensions have changed since their marks were written down';

-- The dimensions under which the marks of a customer or an employee are written down.
create table tally_customer (
    id         uuid not null,
    segment    text not null,
    stage      text not null,
    value_tier text not null,
    country    text not null,
    region     text not null,
    constraint tally_customer_pk primary key (id)
);

create table tally_employee (
    id   uuid not null,
    team text not null,
    constraint tally_employee_pk primary key (id)
);

create table tally_cell (
    subject       text    not null,
    day           date    not null,
    code          integer not null,
    n             bigint  not null,
    a             numeric,
    b             numeric,
    aa            numeric,
    bb            numeric,
    ab            numeric,
    segment       text,
    stage         text,
    value_tier    text,
    country       text,
    region        text,
    channel       text,
    area          text,
    touchpoint    text,
    journey_phase text,
    category      text,
    team          text,
    attributes    jsonb
);

create index tally_cell_ix on tally_cell (subject, day);

create table tally_rollup (
    subject   text    not null,
    dimension text    not null,
    grain     text    not null,
    starts_on date    not null,
    value     text    not null,
    code      integer not null,
    n         bigint  not null,
    a         numeric,
    b         numeric,
    aa        numeric,
    bb        numeric,
    ab        numeric,
    constraint tally_rollup_pk primary key (subject, dimension, grain, starts_on, value, code),
    constraint tally_rollup_grain_ck check (grain in ('D', 'M', 'Q', 'Y'))
);

comment on column tally_rollup.dimension is 'Named as in the API; empty for the whole. Only the whole is kept per day';

alter table tally_pending set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 50000);
alter table tally_dirty set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 50000);

-- An employee's rows have to be found when the team changes.
create index feedback_employee_ix on feedback (employee_id) where employee_id is not null;
create index service_case_employee_ix on service_case (employee_id) where employee_id is not null;

create view tally_customer_now as
select c.id,
       coalesce(s.segment, '')    as segment,
       coalesce(s.stage, '')      as stage,
       coalesce(c.value_tier, '') as value_tier,
       coalesce(c.country, '')    as country,
       coalesce(c.region, '')     as region
from customer c
left join customer_standing s on s.customer_id = c.id;

create view tally_employee_now as
select e.id, coalesce(e.team, '') as team from employee e;

create function feedback_marks(f feedback) returns setof tally_mark
    language sql stable parallel safe rows 1
as
$$
select f.kind,
       cast(f.occurred_at at time zone (select zone from tally_setting) as date),
       case when f.score is null then -1 else 100 * f.scale_max + f.score end,
       cast(1 as bigint),
       cast(null as numeric), cast(null as numeric), cast(null as numeric), cast(null as numeric), cast(null as numeric),
       true, true, f.customer_id, f.employee_id,
       coalesce(f.channel, ''), coalesce(f.area, ''), coalesce(f.touchpoint, ''), coalesce(f.journey_phase, ''),
       cast(null as text), cast(null as jsonb)
$$;

-- Who never was active on a day (ended on the day of acquisition) is in none of them.
create function customer_marks(c customer) returns setof tally_mark
    language sql stable parallel safe rows 3
as
$$
select m.subject, m.day, m.code, cast(1 as bigint),
       m.a, cast(null as numeric), m.a * m.a, cast(null as numeric), cast(null as numeric),
       true, false, c.id, cast(null as uuid),
       cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as jsonb)
from (values
          ('ACQUIRED', c.acquired_on, 0, cast(c.acquired_on - date '1970-01-01' as numeric)),
          ('ENDED', c.ended_on, 0, cast(c.acquired_on - date '1970-01-01' as numeric)),
          ('STAY', case when c.ended_on is not null then c.acquired_on end, c.ended_on - date '1970-01-01', null)
     ) m (subject, day, code, a)
where m.day is not null
  and c.acquired_on is not null
  and (c.ended_on is null or c.ended_on > c.acquired_on)
$$;

create function standing_marks(s customer_standing) returns setof tally_mark
    language sql stable parallel safe rows 1
as
$$
select 'STANDING', date '2000-01-01',
       array_position(
           array ['DISSENTER', 'DEFECTOR', 'NEUTRAL', 'SUPPORTER', 'ADVOCATE', 'SUPER_ADVOCATE'], s.segment) - 1,
       cast(1 as bigint),
       cast(null as numeric), cast(null as numeric), cast(null as numeric), cast(null as numeric), cast(null as numeric),
       true, false, s.customer_id, cast(null as uuid),
       cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as jsonb)
$$;

-- Of contracts in another currency than the reporting one, only the count.
create function contract_marks(t contract) returns setof tally_mark
    language sql stable parallel safe rows 2
as
$$
select m.subject, t.due_on,
       case t.outcome when 'OPEN' then 0 when 'RENEWED' then 1 else 2 end
           + case when t.currency = (select currency from tally_setting) then 0 else 10 end,
       cast(1 as bigint),
       m.due, m.kept, m.due * m.due, m.kept * m.kept, m.due * m.kept,
       true, false, t.customer_id, cast(null as uuid),
       cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as jsonb)
from (values
          ('RENEWAL', cast(null as numeric), cast(null as numeric)),
          ('RENEWAL_VALUE', t.annual_value, case t.outcome when 'RENEWED' then t.annual_value else 0 end),
          ('RENEWAL_GROSS', t.annual_value,
              case t.outcome when 'RENEWED' then least(t.annual_value, coalesce(t.renewed_value, t.annual_value)) else 0 end),
          ('RENEWAL_NET', t.annual_value,
              case t.outcome when 'RENEWED' then coalesce(t.renewed_value, t.annual_value) else 0 end)
     ) m (subject, due, kept)
where m.due is null or (t.outcome <> 'OPEN' and t.currency = (select currency from tally_setting))
$$;

create function referral_marks(r referral) returns setof tally_mark
    language sql stable parallel safe rows 1
as
$$
select 'REFERRAL',
       cast(r.occurred_at at time zone (select zone from tally_setting) as date),
       coalesce(r.converted_on - date '1970-01-01', 2147483647),
       cast(1 as bigint),
       cast(null as numeric), cast(null as numeric), cast(null as numeric), cast(null as numeric), cast(null as numeric),
       true, false, r.customer_id, cast(null as uuid),
       cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as jsonb)
$$;

create function employee_marks(e employee) returns setof tally_mark
    language sql stable parallel safe rows 1
as
$$
select m.subject, m.day, 0, cast(1 as bigint),
       cast(null as numeric), cast(null as numeric), cast(null as numeric), cast(null as numeric), cast(null as numeric),
       false, true, cast(null as uuid), e.id,
       cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as jsonb)
from (values ('HIRED', e.hired_on), ('LEFT', e.left_on)) m (subject, day)
where m.day is not null
$$;

-- The marks of each table with rows of its own type, and the triggers that follow it.
create procedure tally_follow(followed regclass, marks text)
    language plpgsql
as
$body$
declare
    follower  text := 'tally_follow_' || followed;
    columns   text := 'subject, day, code, a, b, aa, bb, ab, of_customer, of_employee, customer_id, employee_id, '
                          || 'channel, area, touchpoint, journey_phase, category, attributes';
    added     text := format('select m.* from new_rows r cross join lateral %s(row(r.*)::%s) m', marks, followed);
    taken     text := format('select m.* from old_rows r cross join lateral %s(row(r.*)::%s) m', marks, followed);
    taken_off text;
begin
    taken_off := 'select m.subject, m.day, m.code, -m.n, -m.a, -m.b, -m.aa, -m.bb, -m.ab, m.of_customer, m.of_employee, '
        || 'm.customer_id, m.employee_id, m.channel, m.area, m.touchpoint, m.journey_phase, m.category, m.attributes '
        || 'from (%s) m';
    execute format($f$
        create or replace function %I() returns trigger
            language plpgsql
        as
        $t$
        begin
            if tg_op = 'INSERT' then
                insert into tally_pending %s;
            elsif tg_op = 'DELETE' then
                insert into tally_pending %s;
            else
                insert into tally_pending %s;
                insert into tally_pending %s;
            end if;
            return null;
        end
        $t$ $f$,
        follower, added, format(taken_off, taken),
        added || ' except all ' || taken,
        format(taken_off, taken || ' except all ' || added));
    execute format('create or replace trigger %I after insert on %s referencing new table as new_rows '
        || 'for each statement execute function %I()', follower || '_insert', followed, follower);
    execute format('create or replace trigger %I after update on %s referencing old table as old_rows new table as new_rows '
        || 'for each statement execute function %I()', follower || '_update', followed, follower);
    execute format('create or replace trigger %I after delete on %s referencing old table as old_rows '
        || 'for each statement execute function %I()', follower || '_delete', followed, follower);
end
$body$;

call tally_follow('feedback', 'feedback_marks');
call tally_follow('customer', 'customer_marks');
call tally_follow('customer_standing', 'standing_marks');
call tally_follow('contract', 'contract_marks');
call tally_follow('referral', 'referral_marks');
call tally_follow('employee', 'employee_marks');

-- A change of dimensions moves whatever the customer or the employee is counted in.
create function tally_note_customer() returns trigger
    language plpgsql
as
$$
begin
    if tg_op = 'UPDATE' then
        insert into tally_dirty (customer_id)
        select o.id
        from old_rows o
        left join new_rows n on n.id = o.id
        where (n.value_tier, n.country, n.region) is distinct from (o.value_tier, o.country, o.region);
    else
        insert into tally_dirty (customer_id) select o.id from old_rows o;
    end if;
    return null;
end
$$;

create trigger tally_note_update after update on customer
    referencing old table as old_rows new table as new_rows for each statement execute function tally_note_customer();
create trigger tally_note_delete after delete on customer
    referencing old table as old_rows for each statement execute function tally_note_customer();

create function tally_note_standing() returns trigger
    language plpgsql
as
$$
begin
    if tg_op = 'UPDATE' then
        insert into tally_dirty (customer_id)
        select o.customer_id
        from old_rows o
        left join new_rows n on n.customer_id = o.customer_id
        where (n.segment, n.stage) is distinct from (o.segment, o.stage);
    elsif tg_op = 'INSERT' then
        insert into tally_dirty (customer_id) select n.customer_id from new_rows n;
    else
        insert into tally_dirty (customer_id) select o.customer_id from old_rows o;
    end if;
    return null;
end
$$;

create trigger tally_note_insert after insert on customer_standing
    referencing new table as new_rows for each statement execute function tally_note_standing();
create trigger tally_note_update after update on customer_standing
    referencing old table as old_rows new table as new_rows for each statement execute function tally_note_standing();
create trigger tally_note_delete after delete on customer_standing
    referencing old table as old_rows for each statement execute function tally_note_standing();

create function tally_note_employee() returns trigger
    language plpgsql
as
$$
begin
    if tg_op = 'UPDATE' then
        insert into tally_dirty (employee_id)
        select o.id from old_rows o left join new_rows n on n.id = o.id where n.team is distinct from o.team;
    else
        insert into tally_dirty (employee_id) select o.id from old_rows o;
    end if;
    return null;
end
$$;

create trigger tally_note_update after update on employee
    referencing old table as old_rows new table as new_rows for each statement execute function tally_note_employee();
create trigger tally_note_delete after delete on employee
    referencing old table as old_rows for each statement execute function tally_note_employee();

-- Marks that are not written down, under the dimensions under which their customer's and employee's others are.
create view tally_unfolded as
select p.subject, p.day, p.code, p.n, p.a, p.b, p.aa, p.bb, p.ab,
       case when p.of_customer then coalesce(f.segment, n.segment, '') end       as segment,
       case when p.of_customer then coalesce(f.stage, n.stage, '') end           as stage,
       case when p.of_customer then coalesce(f.value_tier, n.value_tier, '') end as value_tier,
       case when p.of_customer then coalesce(f.country, n.country, '') end       as country,
       case when p.of_customer then coalesce(f.region, n.region, '') end         as region,
       p.channel, p.area, p.touchpoint, p.journey_phase, p.category,
       case when p.of_employee then coalesce(fe.team, ne.team, '') end           as team,
       p.attributes
from tally_pending p
left join tally_customer f on f.id = p.customer_id
left join tally_customer_now n on n.id = p.customer_id and f.id is null
left join tally_employee fe on fe.id = p.employee_id
left join tally_employee_now ne on ne.id = p.employee_id and fe.id is null;

-- Customers whose marks have to move: away from one set of dimensions (sign -1) and to another (sign 1).
create view tally_moving_customer as
select d.id, v.sign, v.segment, v.stage, v.value_tier, v.country, v.region
from (select distinct customer_id as id from tally_dirty where customer_id is not null) d
join tally_customer f on f.id = d.id
join tally_customer_now n on n.id = d.id
cross join lateral (values
    (-1, f.segment, f.stage, f.value_tier, f.country, f.region),
    (1, n.segment, n.stage, n.value_tier, n.country, n.region)) v (sign, segment, stage, value_tier, country, region)
where (f.segment, f.stage, f.value_tier, f.country, f.region)
          is distinct from (n.segment, n.stage, n.value_tier, n.country, n.region);

create view tally_moving_employee as
select d.id, v.sign, v.team
from (select distinct employee_id as id from tally_dirty where employee_id is not null) d
join tally_employee f on f.id = d.id
join tally_employee_now n on n.id = d.id
cross join lateral (values (-1, f.team), (1, n.team)) v (sign, team)
where f.team <> n.team;
