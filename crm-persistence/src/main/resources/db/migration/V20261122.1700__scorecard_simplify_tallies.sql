-- Tallies anew and leaner, with all there is to them in this file and the next. docs/decisions/0008 says why they are kept in
-- this way; tally_setting, tally_check and the indices stay as they are.
--
-- A mark is one row's share in one count: n rows with the amounts a and b, on this local day, under this code. Triggers note
-- the marks that a change adds or takes away in tally_pending, in the transaction of the change. tally_fold() adds them to
-- tally_rollup: the whole per day, month and year, and each dimension by itself per month and year. A reader adds what is
-- written down and what is not yet; what is cut finer than that is counted by the rows.
--
-- Several marks of one row are branches of a union, not lines of values: those the database prepares anew for each row, which
-- takes ten times as long.

drop table tally_cell;
drop view tally_unfolded, tally_moved, tally_moved_feedback, tally_moved_customer, tally_moved_employee, tally_moved_spend,
    tally_moved_case, tally_moving_customer, tally_moving_employee, tally_case_misjudged;
drop function tally_fold(), tally_rebuild();
drop procedure tally_follow(regclass, text);
drop function tally_follow_feedback(), tally_follow_customer(), tally_follow_customer_standing(), tally_follow_contract(),
    tally_follow_referral(), tally_follow_employee(), tally_follow_service_case() cascade;
drop function feedback_marks(feedback), customer_marks(customer), standing_marks(customer_standing), contract_marks(contract),
    referral_marks(referral), employee_marks(employee), case_marks(service_case);
drop table tally_pending, tally_rollup;
drop type tally_mark;

update tally_setting set built_at = null;

create type tally_mark as (
    subject       text,
    day           date,
    code          integer,
    n             bigint,
    a             numeric,
    b             numeric,
    of_customer   boolean,
    of_employee   boolean,
    customer_id   uuid,
    employee_id   uuid,
    channel       text,
    area          text,
    touchpoint    text,
    journey_phase text,
    category      text
);

comment on column tally_mark.n is 'How many rows; negative where they are taken away';
comment on column tally_mark.a is 'With b: two amounts that each of these rows has';
comment on column tally_mark.of_customer is 'Whether it is counted by what the customer is like, also where there is none';
comment on column tally_mark.channel is 'Empty text where none is given; null where the rows have no such dimension';

create table tally_pending of tally_mark;
alter table tally_pending set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 50000);

-- Marks with the dimensions under which they are to be written down. Holds some only within tally_fold().
create unlogged table tally_batch (
    subject       text    not null,
    day           date    not null,
    code          integer not null,
    n             bigint  not null,
    a             numeric,
    b             numeric,
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
    team          text
);

create table tally_rollup (
    subject   text collate "C" not null,
    dimension text collate "C" not null,
    grain     text collate "C" not null,
    value     text collate "C" not null,
    starts_on date             not null,
    code      integer          not null,
    n         bigint           not null,
    a         numeric,
    b         numeric,
    aa        numeric,
    bb        numeric,
    ab        numeric,
    constraint tally_rollup_pk primary key (subject, dimension, grain, value, starts_on, code),
    constraint tally_rollup_grain_ck check (grain in ('D', 'M', 'Y'))
);

comment on column tally_rollup.dimension is 'Named as in the API; empty for the whole. Only the whole is kept per day';
comment on column tally_rollup.a is 'With b, aa, bb and ab: sums over the rows counted, of two amounts, their squares and their product';

create index customer_ended_on_ix on customer (ended_on) where ended_on is not null;

-- Purchases without going to the table: what customers spent in other days than months, quarters and years.
create index transaction_spent_ix on transaction (occurred_at) include (customer_id, amount, currency);
drop index transaction_occurred_at_ix;

create function feedback_marks(f feedback) returns setof tally_mark
    language sql stable parallel safe rows 1
as
$$
select f.kind,
       cast(f.occurred_at at time zone (select zone from tally_setting) as date),
       case when f.score is null then -1 else 100 * f.scale_max + f.score end,
       cast(1 as bigint), cast(null as numeric), cast(null as numeric),
       true, true, f.customer_id, f.employee_id,
       coalesce(f.channel, ''), coalesce(f.area, ''), coalesce(f.touchpoint, ''), coalesce(f.journey_phase, ''),
       cast(null as text)
$$;

-- Who never was active on a day (ended on the day of acquisition) is in none of them.
create function customer_marks(c customer) returns setof tally_mark
    language sql stable parallel safe rows 3
as
$$
select m.subject, m.day, m.code, cast(1 as bigint), m.a, cast(null as numeric),
       true, false, c.id, cast(null as uuid),
       cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as text)
from (
    select 'ACQUIRED', c.acquired_on, 0, cast(c.acquired_on - date '1970-01-01' as numeric)
    union all
    select 'ENDED', c.ended_on, 0, cast(c.acquired_on - date '1970-01-01' as numeric)
    where c.ended_on is not null
    union all
    select 'STAY', c.acquired_on, c.ended_on - date '1970-01-01', null
    where c.ended_on is not null) m (subject, day, code, a)
where c.acquired_on is not null
  and (c.ended_on is null or c.ended_on > c.acquired_on)
$$;

-- The present standings belong to no day, so they are kept on one.
create function standing_marks(s customer_standing) returns setof tally_mark
    language sql stable parallel safe rows 1
as
$$
select 'STANDING', date '2000-01-01',
       array_position(
           array ['DISSENTER', 'DEFECTOR', 'NEUTRAL', 'SUPPORTER', 'ADVOCATE', 'SUPER_ADVOCATE'], s.segment) - 1,
       cast(1 as bigint), cast(null as numeric), cast(null as numeric),
       true, false, s.customer_id, cast(null as uuid),
       cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as text)
$$;

-- Of contracts in another currency than the reporting one, only the count.
create function contract_marks(t contract) returns setof tally_mark
    language sql stable parallel safe rows 2
as
$$
select m.subject, t.due_on,
       case t.outcome when 'OPEN' then 0 when 'RENEWED' then 1 else 2 end
           + case when t.currency = (select currency from tally_setting) then 0 else 10 end,
       cast(1 as bigint), m.due, m.kept,
       true, false, t.customer_id, cast(null as uuid),
       cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as text)
from (
    select 'RENEWAL', cast(null as numeric), cast(null as numeric)
    union all
    select 'RENEWAL_VALUE', t.annual_value, case t.outcome when 'RENEWED' then t.annual_value else 0 end
    where t.outcome <> 'OPEN' and t.currency = (select currency from tally_setting)
    union all
    select 'RENEWAL_GROSS', t.annual_value,
           case t.outcome when 'RENEWED' then least(t.annual_value, coalesce(t.renewed_value, t.annual_value)) else 0 end
    where t.outcome <> 'OPEN' and t.currency = (select currency from tally_setting)
    union all
    select 'RENEWAL_NET', t.annual_value,
           case t.outcome when 'RENEWED' then coalesce(t.renewed_value, t.annual_value) else 0 end
    where t.outcome <> 'OPEN' and t.currency = (select currency from tally_setting)) m (subject, due, kept)
$$;

create function referral_marks(r referral) returns setof tally_mark
    language sql stable parallel safe rows 1
as
$$
select 'REFERRAL',
       cast(r.occurred_at at time zone (select zone from tally_setting) as date),
       coalesce(r.converted_on - date '1970-01-01', 2147483647),
       cast(1 as bigint), cast(null as numeric), cast(null as numeric),
       true, false, r.customer_id, cast(null as uuid),
       cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as text)
$$;

create function employee_marks(e employee) returns setof tally_mark
    language sql stable parallel safe rows 1
as
$$
select m.subject, m.day, 0, cast(1 as bigint), cast(null as numeric), cast(null as numeric),
       false, true, cast(null as uuid), e.id,
       cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as text)
from (
    select 'HIRED', e.hired_on
    union all
    select 'LEFT', e.left_on where e.left_on is not null) m (subject, day)
$$;

-- Codes: of a case resolved 1 answered, 2 gross, 4 came back, 8 asked, 16 confirmed, added up; 32 merged, 64 spam.
-- Of a complaint by the day it was received 1 acknowledged, 2 within 24 hours, 4 closed, 8 telling known, 16 told, added up.
create function case_marks(k service_case) returns setof tally_mark
    language sql stable parallel safe rows 4
as
$$
select m.subject,
       cast(m.at at time zone (select zone from tally_setting) as date),
       coalesce(m.code, tally_bucket(m.seconds)),
       cast(1 as bigint), m.seconds, cast(null as numeric),
       true, true, k.customer_id, k.employee_id,
       coalesce(k.channel, ''), cast(null as text), cast(null as text), cast(null as text), k.category
from (
    select 'RESOLVED', k.resolved_at,
           case k.disposition
               when 'MERGED' then 32
               when 'SPAM' then 64
               else case when k.contacts > 0 then 1 else 0 end
                   + case when k.contacts = 1 and k.handovers = 0 and k.reopenings = 0 then 2 else 0 end
                   + case when k.came_back then 4 else 0 end
                   + case when k.contacts > 0 and k.solved_in_one_go is not null then 8 else 0 end
                   + case when k.contacts > 0 and k.solved_in_one_go then 16 else 0 end
           end,
           cast(null as numeric)
    where k.resolved_at is not null
    union all
    select 'WALL', k.resolved_at, null, cast(extract(epoch from k.resolved_at - k.opened_at) as numeric)
    where k.disposition = 'HANDLED' and k.resolved_at is not null
    union all
    select 'WORKING', k.resolved_at, null, k.working_seconds
    where k.disposition = 'HANDLED' and k.resolved_at is not null and k.working_seconds is not null
    union all
    select 'NET', k.resolved_at, null, k.net_seconds
    where k.disposition = 'HANDLED' and k.resolved_at is not null and k.net_seconds is not null
    union all
    select 'COMPLAINT', k.opened_at,
           case when k.first_response_at is not null or (k.contacts > 0 and k.resolved_at is not null) then 1 else 0 end
               + case
                     when coalesce(k.first_response_at, case when k.contacts > 0 then k.resolved_at end)
                              <= k.opened_at + interval '24 hours' then 2
                     else 0
                 end
               + case when k.resolved_at is not null then 4 else 0 end
               + case when k.resolved_at is not null and k.customer_told is not null then 8 else 0 end
               + case when k.resolved_at is not null and k.customer_told then 16 else 0 end,
           null
    where k.disposition = 'HANDLED' and k.complaint
    union all
    select 'COMPLAINT_TIME', k.opened_at, null, cast(extract(epoch from k.resolved_at - k.opened_at) as numeric)
    where k.disposition = 'HANDLED' and k.complaint and k.resolved_at is not null) m (subject, at, code, seconds)
$$;

-- The marks of each table, and the triggers that follow it. Of a change, only what differs.
create procedure tally_follow(followed regclass, marks text)
    language plpgsql
as
$body$
declare
    follower text := 'tally_follow_' || followed;
    added    text := format('select m.* from new_rows r cross join lateral %s(cast(row(r.*) as %s)) m', marks, followed);
    taken    text := format('select m.* from old_rows r cross join lateral %s(cast(row(r.*) as %s)) m', marks, followed);
    columns  text := 'of_customer, of_employee, customer_id, employee_id, channel, area, touchpoint, journey_phase, category';
    minus    text := 'select subject, day, code, -n, a, b, ' || columns || ' from (' || taken || ') t';
begin
    execute format($f$
        create function %I() returns trigger
            language plpgsql
        as
        $t$
        begin
            if tg_op = 'INSERT' then
                insert into tally_pending %s;
            elsif tg_op = 'DELETE' then
                insert into tally_pending %s;
            else
                insert into tally_pending
                select subject, day, code, sum(n), a, b, %s
                from (%s union all %s) c
                group by subject, day, code, a, b, %s
                having sum(n) <> 0;
            end if;
            return null;
        end
        $t$ $f$, follower, added, minus, columns, added, minus, columns);
    execute format('create trigger %I after insert on %s referencing new table as new_rows '
        || 'for each statement execute function %I()', follower || '_insert', followed, follower);
    execute format('create trigger %I after update on %s referencing old table as old_rows new table as new_rows '
        || 'for each statement execute function %I()', follower || '_update', followed, follower);
    execute format('create trigger %I after delete on %s referencing old table as old_rows '
        || 'for each statement execute function %I()', follower || '_delete', followed, follower);
end
$body$;

call tally_follow('feedback', 'feedback_marks');
call tally_follow('service_case', 'case_marks');
call tally_follow('customer', 'customer_marks');
call tally_follow('customer_standing', 'standing_marks');
call tally_follow('contract', 'contract_marks');
call tally_follow('referral', 'referral_marks');
call tally_follow('employee', 'employee_marks');
drop procedure tally_follow(regclass, text);
