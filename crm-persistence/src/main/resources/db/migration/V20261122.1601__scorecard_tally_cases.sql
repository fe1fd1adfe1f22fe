-- What became of cases, and how long they took.

alter table service_case add column came_back boolean not null default false;

comment on column service_case.came_back is
    'Whether a case of the same customer and category followed within the repeat window; kept by tally_fold()';

create table tally_case_pending (
    customer_id uuid not null,
    category    text not null
);

comment on table tally_case_pending is 'Whose cases of one category may have come back, or no longer have';

alter table tally_case_pending set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 50000);

-- The cases open at an instant t opened at most 4^n hours before it, where n says how long they were open. So few rows have to
-- be looked at for each n, however long ago t is.
create function crm_case_length(opened_at timestamptz, resolved_at timestamptz) returns integer
    language sql immutable parallel safe
as
$$
select case
           when resolved_at is null then 8
           when resolved_at <= opened_at + interval '4 hours' then 1
           when resolved_at <= opened_at + interval '16 hours' then 2
           when resolved_at <= opened_at + interval '64 hours' then 3
           when resolved_at <= opened_at + interval '256 hours' then 4
           when resolved_at <= opened_at + interval '1024 hours' then 5
           when resolved_at <= opened_at + interval '4096 hours' then 6
           when resolved_at <= opened_at + interval '16384 hours' then 7
           else 8
       end
$$;

create index service_case_open_ix on service_case (crm_case_length(opened_at, resolved_at), opened_at);

-- The bucket of a time, as QuantileSketch numbers them; a time of zero has none.
create function tally_bucket(seconds numeric) returns integer
    language sql immutable parallel safe
as
$$
select case
           when seconds > 0 then cast(ceil(ln(cast(seconds as double precision)) / 0.010000083334583179) as integer)
           else -2147483648
       end
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
       cast(1 as bigint),
       m.seconds, cast(null as numeric), m.seconds * m.seconds, cast(null as numeric), cast(null as numeric),
       true, true, k.customer_id, k.employee_id,
       coalesce(k.channel, ''), cast(null as text), cast(null as text), cast(null as text), k.category, k.attributes
from (values
          ('RESOLVED', k.resolved_at,
              case k.disposition
                  when 'MERGED' then 32
                  when 'SPAM' then 64
                  else case when k.contacts > 0 then 1 else 0 end
                      + case when k.contacts = 1 and k.handovers = 0 and k.reopenings = 0 then 2 else 0 end
                      + case when k.came_back then 4 else 0 end
                      + case when k.contacts > 0 and k.solved_in_one_go is not null then 8 else 0 end
                      + case when k.contacts > 0 and k.solved_in_one_go then 16 else 0 end
              end,
              cast(null as numeric)),
          ('WALL', case when k.disposition = 'HANDLED' then k.resolved_at end, null,
              cast(extract(epoch from k.resolved_at - k.opened_at) as numeric)),
          ('WORKING', case when k.disposition = 'HANDLED' and k.working_seconds is not null then k.resolved_at end, null,
              k.working_seconds),
          ('NET', case when k.disposition = 'HANDLED' and k.net_seconds is not null then k.resolved_at end, null,
              k.net_seconds),
          ('COMPLAINT', case when k.disposition = 'HANDLED' and k.complaint then k.opened_at end,
              case when k.first_response_at is not null or (k.contacts > 0 and k.resolved_at is not null) then 1 else 0 end
                  + case
                        when coalesce(k.first_response_at, case when k.contacts > 0 then k.resolved_at end)
                                 <= k.opened_at + interval '24 hours' then 2
                        else 0
                    end
                  + case when k.resolved_at is not null then 4 else 0 end
                  + case when k.resolved_at is not null and k.customer_told is not null then 8 else 0 end
                  + case when k.resolved_at is not null and k.customer_told then 16 else 0 end,
              null),
          ('COMPLAINT_TIME',
              case when k.disposition = 'HANDLED' and k.complaint and k.resolved_at is not null then k.opened_at end, null,
              cast(extract(epoch from k.resolved_at - k.opened_at) as numeric))
     ) m (subject, at, code, seconds)
where m.at is not null
$$;

call tally_follow('service_case', 'case_marks');

create function tally_note_case() returns trigger
    language plpgsql
as
$$
begin
    if tg_op = 'INSERT' then
        insert into tally_case_pending select customer_id, category from new_rows;
    elsif tg_op = 'DELETE' then
        insert into tally_case_pending select customer_id, category from old_rows;
    else
        insert into tally_case_pending
        select c.customer_id, c.category
        from (
            (select customer_id, category, opened_at, resolved_at, disposition from new_rows
             except all
             select customer_id, category, opened_at, resolved_at, disposition from old_rows)
            union all
            (select customer_id, category, opened_at, resolved_at, disposition from old_rows
             except all
             select customer_id, category, opened_at, resolved_at, disposition from new_rows)) c;
    end if;
    return null;
end
$$;

create trigger tally_note_insert after insert on service_case
    referencing new table as new_rows for each statement execute function tally_note_case();
create trigger tally_note_update after update on service_case
    referencing old table as old_rows new table as new_rows for each statement execute function tally_note_case();
create trigger tally_note_delete after delete on service_case
    referencing old table as old_rows for each statement execute function tally_note_case();

-- Cases of which came_back is not what it should be.
create view tally_case_misjudged as
select k.id
from (select distinct customer_id, category from tally_case_pending) d
join service_case k on k.customer_id = d.customer_id and k.category = d.category
cross join tally_setting s
where k.came_back <> exists (
    select from service_case again
    where again.customer_id = k.customer_id
      and again.category = k.category
      and again.disposition <> 'SPAM'
      and again.opened_at > k.opened_at
      and again.opened_at >= k.resolved_at
      and again.opened_at < k.resolved_at + make_interval(secs => s.repeat_window));

create view tally_moved_case as
select m.subject, m.day, m.code, m.n * c.sign as n, m.a * c.sign as a, m.b * c.sign as b,
       m.aa * c.sign as aa, m.bb * c.sign as bb, m.ab * c.sign as ab,
       c.segment, c.stage, c.value_tier, c.country, c.region,
       m.channel, m.area, m.touchpoint, m.journey_phase, m.category,
       case when m.of_employee then coalesce(fe.team, ne.team, '') end as team, m.attributes
from tally_moving_customer c
cross join lateral (
    select x.* from service_case r cross join lateral case_marks(r) x where r.customer_id = c.id) m
left join tally_employee fe on fe.id = m.employee_id
left join tally_employee_now ne on ne.id = m.employee_id and fe.id is null
union all
select m.subject, m.day, m.code, m.n * e.sign, m.a * e.sign, m.b * e.sign,
       m.aa * e.sign, m.bb * e.sign, m.ab * e.sign,
       coalesce(n.segment, ''), coalesce(n.stage, ''), coalesce(n.value_tier, ''), coalesce(n.country, ''), coalesce(n.region, ''),
       m.channel, m.area, m.touchpoint, m.journey_phase, m.category, e.team, m.attributes
from tally_moving_employee e
cross join lateral (
    select x.* from service_case r cross join lateral case_marks(r) x where r.employee_id = e.id) m
left join tally_customer_now n on n.id = m.customer_id;

create or replace view tally_moved as
select * from tally_moved_feedback
union all
select * from tally_moved_customer
union all
select * from tally_moved_employee
union all
select * from tally_moved_spend
union all
select * from tally_moved_case;

-- Subjects with very many codes are rolled up as a whole only, and not per day: there, cells are as few.
create function tally_is_fine(subject text) returns boolean
    language sql immutable parallel safe
as
$$
select subject in ('STAY', 'WALL', 'WORKING', 'NET', 'COMPLAINT_TIME')
$$;

create or replace function tally_fold() returns bigint
    language plpgsql
    set work_mem = '128MB'
    set enable_sort = off
as
$$
declare
    written bigint;
begin
    perform pg_advisory_xact_lock(hashtext('tally_fold'));
    if not exists (select from tally_pending)
        and not exists (select from tally_dirty)
        and not exists (select from tally_spend_pending)
        and not exists (select from tally_case_pending) then
        return 0;
    end if;
    -- Cases are locked in the order in which imports touch them. Their triggers note the marks that change by it.
    perform from service_case
    where id in (select id from tally_case_misjudged)
    order by source, external_id
    for no key update;
    with judged as (
        delete from tally_case_pending
    )
    update service_case set came_back = not came_back where id in (select id from tally_case_misjudged);
    with batch as materialized (
        select * from tally_unfolded
        union all
        select * from tally_moved
    ), cells as (
        insert into tally_cell
        select subject, day, code, sum(n), sum(a), sum(b), sum(aa), sum(bb), sum(ab), segment, stage, value_tier, country, region,
               channel, area, touchpoint, journey_phase, category, team, attributes
        from batch
        group by subject, day, code, segment, stage, value_tier, country, region,
                 channel, area, touchpoint, journey_phase, category, team, attributes
        having sum(n) <> 0 or sum(a) <> 0 or sum(b) <> 0 or sum(aa) <> 0 or sum(bb) <> 0 or sum(ab) <> 0
        returning 1
    ), whole as materialized (
        select subject, day, code, sum(n) as n, sum(a) as a, sum(b) as b, sum(aa) as aa, sum(bb) as bb, sum(ab) as ab
        from batch
        group by subject, day, code
    ), monthly as materialized (
        select subject, '' as dimension, '' as value, day - cast(extract(day from day) as integer) + 1 as month, code,
               sum(n) as n, sum(a) as a, sum(b) as b, sum(aa) as aa, sum(bb) as bb, sum(ab) as ab
        from whole
        group by subject, month, code
        union all
        select subject, d.dimension, d.value, day - cast(extract(day from day) as integer) + 1, code,
               sum(n), sum(a), sum(b), sum(aa), sum(bb), sum(ab)
        from batch
        cross join lateral (values
            ('segment', segment), ('stage', stage), ('valueTier', value_tier), ('country', country), ('region', region),
            ('channel', channel), ('area', area), ('touchpoint', touchpoint), ('journeyPhase', journey_phase),
            ('category', category), ('team', team)) d (dimension, value)
        where d.value is not null and not tally_is_fine(subject)
        group by subject, d.dimension, d.value, 4, code
    ), grains as (
        select subject, '' as dimension, 'D' as grain, day as starts_on, '' as value, code, n, a, b, aa, bb, ab
        from whole
        where not tally_is_fine(subject)
        union all
        select subject, dimension, 'M', month, value, code, n, a, b, aa, bb, ab from monthly
        union all
        select subject, dimension, 'Y', make_date(cast(extract(year from month) as integer), 1, 1), value, code,
               sum(n), sum(a), sum(b), sum(aa), sum(bb), sum(ab)
        from monthly
        group by 1, 2, 4, 5, 6
    ), rolled as (
        insert into tally_rollup as r (subject, dimension, grain, starts_on, value, code, n, a, b, aa, bb, ab)
        select subject, dimension, grain, starts_on, value, code, n, a, b, aa, bb, ab
        from grains
        where n <> 0 or a <> 0 or b <> 0 or aa <> 0 or bb <> 0 or ab <> 0
        on conflict on constraint tally_rollup_pk do update
            set n  = r.n + excluded.n,
                a  = coalesce(r.a + excluded.a, r.a, excluded.a),
                b  = coalesce(r.b + excluded.b, r.b, excluded.b),
                aa = coalesce(r.aa + excluded.aa, r.aa, excluded.aa),
                bb = coalesce(r.bb + excluded.bb, r.bb, excluded.bb),
                ab = coalesce(r.ab + excluded.ab, r.ab, excluded.ab)
    ), concerned as materialized (
        select customer_id, employee_id from tally_pending
        union
        select customer_id, employee_id from tally_dirty
        union
        select customer_id, null from tally_spend_pending
    ), customers as (
        insert into tally_customer as f (id, segment, stage, value_tier, country, region, acquired_on, ended_on)
        select n.id, n.segment, n.stage, n.value_tier, n.country, n.region, n.acquired_on, n.ended_on
        from tally_customer_now n
        where n.id in (select customer_id from concerned)
        on conflict (id) do update
            set segment = excluded.segment, stage = excluded.stage, value_tier = excluded.value_tier,
                country = excluded.country, region = excluded.region,
                acquired_on = excluded.acquired_on, ended_on = excluded.ended_on
            where (f.segment, f.stage, f.value_tier, f.country, f.region, f.acquired_on, f.ended_on) is distinct from
                  (excluded.segment, excluded.stage, excluded.value_tier, excluded.country, excluded.region,
                   excluded.acquired_on, excluded.ended_on)
    ), employees as (
        insert into tally_employee as f (id, team)
        select n.id, n.team from tally_employee_now n where n.id in (select employee_id from concerned)
        on conflict (id) do update set team = excluded.team where f.team <> excluded.team
    ), gone_customers as (
        delete from tally_customer f
        using tally_dirty d
        where d.customer_id = f.id and not exists (select from customer c where c.id = f.id)
    ), gone_employees as (
        delete from tally_employee f
        using tally_dirty d
        where d.employee_id = f.id and not exists (select from employee e where e.id = f.id)
    ), pending as (
        delete from tally_pending
    ), dirty as (
        delete from tally_dirty
    ), spend_pending as (
        delete from tally_spend_pending
    )
    select count(*) into written from cells;
    return written;
end
$$;

create or replace function tally_rebuild() returns void
    language plpgsql
as
$$
begin
    lock table customer, customer_standing, employee, feedback, service_case, transaction, contract, referral in share mode;
    perform pg_advisory_xact_lock(hashtext('tally_fold'));
    truncate tally_case_pending;
    insert into tally_case_pending select distinct customer_id, category from service_case;
    update service_case set came_back = not came_back where id in (select id from tally_case_misjudged);
    truncate tally_case_pending, tally_pending, tally_dirty, tally_spend_pending, tally_customer, tally_employee, tally_cell, tally_rollup;
    insert into tally_pending select m.* from feedback r cross join lateral feedback_marks(r) m;
    insert into tally_pending select m.* from service_case r cross join lateral case_marks(r) m;
    insert into tally_pending select m.* from customer r cross join lateral customer_marks(r) m;
    insert into tally_pending select m.* from customer_standing r cross join lateral standing_marks(r) m;
    insert into tally_pending select m.* from contract r cross join lateral contract_marks(r) m;
    insert into tally_pending select m.* from referral r cross join lateral referral_marks(r) m;
    insert into tally_pending select m.* from employee r cross join lateral employee_marks(r) m;
    insert into tally_spend_pending (customer_id) select distinct customer_id from transaction;
    perform tally_fold();
    update tally_setting set built_at = now();
end
$$;
