-- Writing tallies down with less work: marks are rolled up only by the dimensions that their rows have, what moves only by those
-- that changed, and of a purchase only the shares that it changes, each worked out once. docs/decisions/0008 has the reasons.

update tally_setting set built_at = null;

drop function tally_fold(), tally_rebuild(), tally_roll_up(text, text[], boolean), tally_moved_feedback(), tally_moved_case(),
    tally_moved_customer(), tally_moved_employee(), tally_moved_spend();
drop view tally_spend_share, tally_moving_customer, tally_moving_employee;

alter table tally_batch add column moved boolean not null default false;

comment on column tally_batch.moved is 'Away from one value of a dimension, or to another: the whole stays, and so do dimensions without a value';

-- Customers whose marks have to move: away from one set of dimensions (sign -1) and to another (sign 1). Those that did not
-- change are empty.
create view tally_moving_customer as
with moving as materialized (
    select f as was, n as now
    from (select distinct customer_id as id from tally_dirty where customer_id is not null) d
    cross join lateral (select * from tally_customer where id = d.id offset 0) f
    cross join lateral (select * from tally_customer_now where id = d.id offset 0) n
    where (f.segment, f.stage, f.value_tier, f.country, f.region)
              is distinct from (n.segment, n.stage, n.value_tier, n.country, n.region)
)
select (m.now).id, v.sign,
       case when (m.was).segment <> (m.now).segment then v.segment end          as segment,
       case when (m.was).stage <> (m.now).stage then v.stage end                as stage,
       case when (m.was).value_tier <> (m.now).value_tier then v.value_tier end as value_tier,
       case when (m.was).country <> (m.now).country then v.country end          as country,
       case when (m.was).region <> (m.now).region then v.region end             as region
from moving m
cross join lateral (
    select -1, (m.was).segment, (m.was).stage, (m.was).value_tier, (m.was).country, (m.was).region
    union all
    select 1, (m.now).segment, (m.now).stage, (m.now).value_tier, (m.now).country, (m.now).region
) v (sign, segment, stage, value_tier, country, region);

create view tally_moving_employee as
with moving as materialized (
    select d.id, f.team as was, n.team as now
    from (select distinct employee_id as id from tally_dirty where employee_id is not null) d
    join tally_employee f on f.id = d.id
    join tally_employee_now n on n.id = d.id
    where f.team <> n.team
)
select id, -1 as sign, was as team from moving
union all
select id, 1, now from moving;

-- What moves because dimensions changed, by families of rows. These are functions, because mostly nothing moves, and planning
-- what then is not done takes longer than reading a scorecard.
create function tally_moved_feedback() returns setof tally_batch
    language plpgsql stable rows 100
as
$$
begin
    if exists (select from tally_dirty) then
        return query
            select m.subject, m.day, m.code, m.n * c.sign, m.a, m.b, c.segment, c.stage, c.value_tier, c.country, c.region,
                   cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as text),
                   cast(null as text), true
            from tally_moving_customer c
            cross join lateral (
                select x.*
                from feedback r
                cross join lateral feedback_marks(cast(row(r.*) as feedback)) x
                where r.customer_id = c.id
                offset 0) m
            union all
            select m.subject, m.day, m.code, m.n * e.sign, m.a, m.b, null, null, null, null, null,
                   null, null, null, null, null, e.team, true
            from tally_moving_employee e
            cross join lateral (
                select x.*
                from feedback r
                cross join lateral feedback_marks(cast(row(r.*) as feedback)) x
                where r.employee_id = e.id
                offset 0) m;
    end if;
end
$$;

create function tally_moved_case() returns setof tally_batch
    language plpgsql stable rows 100
as
$$
begin
    if exists (select from tally_dirty) then
        return query
            select m.subject, m.day, m.code, m.n * c.sign, m.a, m.b, c.segment, c.stage, c.value_tier, c.country, c.region,
                   cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as text),
                   cast(null as text), true
            from tally_moving_customer c
            cross join lateral (
                select x.*
                from service_case r
                cross join lateral case_marks(cast(row(r.*) as service_case)) x
                where r.customer_id = c.id
                offset 0) m
            union all
            select m.subject, m.day, m.code, m.n * e.sign, m.a, m.b, null, null, null, null, null,
                   null, null, null, null, null, e.team, true
            from tally_moving_employee e
            cross join lateral (
                select x.*
                from service_case r
                cross join lateral case_marks(cast(row(r.*) as service_case)) x
                where r.employee_id = e.id
                offset 0) m;
    end if;
end
$$;

create function tally_moved_customer() returns setof tally_batch
    language plpgsql stable rows 100
as
$$
begin
    if exists (select from tally_dirty) then
        return query
            select m.subject, m.day, m.code, m.n * c.sign, m.a, m.b, c.segment, c.stage, c.value_tier, c.country, c.region,
                   cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as text),
                   cast(null as text), true
            from tally_moving_customer c
            cross join lateral (
                select x.* from customer r cross join lateral customer_marks(cast(row(r.*) as customer)) x where r.id = c.id
                union all
                select x.*
                from customer_standing r
                cross join lateral standing_marks(cast(row(r.*) as customer_standing)) x
                where r.customer_id = c.id
                union all
                select x.* from contract r cross join lateral contract_marks(cast(row(r.*) as contract)) x where r.customer_id = c.id
                union all
                select x.* from referral r cross join lateral referral_marks(cast(row(r.*) as referral)) x where r.customer_id = c.id
                offset 0) m;
    end if;
end
$$;

create function tally_moved_employee() returns setof tally_batch
    language plpgsql stable rows 100
as
$$
begin
    if exists (select from tally_dirty) then
        return query
            select m.subject, m.day, m.code, m.n * e.sign, m.a, m.b,
                   cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as text),
                   cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as text),
                   e.team, true
            from tally_moving_employee e
            cross join lateral (
                select x.* from employee r cross join lateral employee_marks(cast(row(r.*) as employee)) x where r.id = e.id
                offset 0) m;
    end if;
end
$$;

-- What customers spent in a month, a quarter or a year, beside what it was one year earlier. That is one share per customer
-- and not per purchase. A share stands on the first day of its period. Segment and stage move with what customers say, and
-- would take all shares along: by those, spend is added up from purchases.
--
-- The periods to which a month adds: its own, and those one year later as what was spent earlier.
create function tally_spend_periods(month date)
    returns table (subject text, months integer, starts_on date, earlier boolean)
    language sql immutable parallel safe rows 6
as
$$
select 'SPEND_M', 1, month, false
union all
select 'SPEND_Q', 3, cast(date_trunc('quarter', cast(month as timestamp)) as date), false
union all
select 'SPEND_Y', 12, cast(date_trunc('year', cast(month as timestamp)) as date), false
union all
select 'SPEND_M', 1, cast(month + interval '1 year' as date), true
union all
select 'SPEND_Q', 3, cast(date_trunc('quarter', cast(month as timestamp)) + interval '1 year' as date), true
union all
select 'SPEND_Y', 12, cast(date_trunc('year', cast(month as timestamp)) + interval '1 year' as date), true
$$;

-- What a customer spent, and how many purchases that were: in the reporting currency, and in others.
create type tally_spent as (
    before               numeric,
    after                numeric,
    reported             bigint,
    other_currency       bigint,
    other_currency_after bigint
);

-- Amounts: a spent one year earlier, b spent in it. Codes: 1 spent one year earlier, 2 in both, else 0, and 4 more of customers
-- active in the period. 8: purchases in another currency in either year; 9: of customers active in the period, in it.
create function tally_spend_marks(s tally_spent, starts_on date, months integer, acquired_on date, ended_on date)
    returns table (code integer, n bigint, a numeric, b numeric)
    language sql immutable parallel safe rows 1
as
$$
select case when s.before > 0 and s.after > 0 then 2 when s.before > 0 then 1 else 0 end
           + case
                 when acquired_on < starts_on + make_interval(months => months)
                     and (ended_on is null or ended_on > greatest(starts_on, acquired_on)) then 4
                 else 0
             end,
       cast(1 as bigint), nullif(s.before, 0), nullif(s.after, 0)
where s.reported > 0
union all
select 8, s.other_currency, null, null
where s.other_currency > 0
union all
select 9, s.other_currency_after, null, null
where s.other_currency_after > 0
  and acquired_on < starts_on + make_interval(months => months)
  and (ended_on is null or ended_on > greatest(starts_on, acquired_on))
$$;

-- All shares of all customers.
create view tally_row_spend as
select s.subject, s.starts_on as day, v.code, v.n, v.a, v.b, c.value_tier, c.country, c.region, s.customer_id
from (
    select m.customer_id, p.subject, p.months, p.starts_on,
           cast(row(
               coalesce(sum(m.amount) filter (where p.earlier), 0),
               coalesce(sum(m.amount) filter (where not p.earlier), 0),
               sum(m.reported),
               sum(m.other_currency),
               coalesce(sum(m.other_currency) filter (where not p.earlier), 0)) as tally_spent) as spent
    from (
        select t.customer_id, cast(date_trunc('month', t.occurred_at at time zone s.zone) as date) as month,
               sum(t.amount) filter (where t.currency = s.currency) as amount,
               cast(count(*) filter (where t.currency = s.currency) as integer) as reported,
               cast(count(*) filter (where t.currency <> s.currency) as integer) as other_currency
        from transaction t
        cross join tally_setting s
        group by 1, 2
        offset 0) m
    cross join lateral tally_spend_periods(m.month) p
    group by 1, 2, 3, 4) s
join tally_customer_now c on c.id = s.customer_id
cross join lateral tally_spend_marks(s.spent, s.starts_on, s.months, c.acquired_on, c.ended_on) v;

-- The shares that have changed, as they are now, and as they are written down (with n negative): those of the periods of
-- purchases that have changed; and all of customers whose dimensions or years have. All others are as they were written down.
create view tally_spend_share as
with changed as (
    select customer_id as id, false as entirely,
           cast(date_trunc('year', cast(day as timestamp)) - interval '1 year' as date) as first_day,
           cast(date_trunc('year', cast(day as timestamp)) + interval '2 years' as date) as last_day
    from tally_spend_pending
    union all
    select d.id, true, '-infinity', 'infinity'
    from (select distinct customer_id as id from tally_dirty where customer_id is not null) d
    left join lateral (select * from tally_customer where id = d.id offset 0) f on true
    left join lateral (select * from tally_customer_now where id = d.id offset 0) n on true
    where (f.value_tier, f.country, f.region, f.acquired_on, f.ended_on)
              is distinct from (n.value_tier, n.country, n.region, n.acquired_on, n.ended_on)
), concerned as materialized (
    select c.id, c.entirely, c.first_day, c.last_day, f.written, case when f.written is null or c.entirely then n.present else f.written end as present
    from (
        select id, bool_or(entirely) as entirely, min(first_day) as first_day, max(last_day) as last_day from changed group by id) c
    left join lateral (select t as written from tally_customer t where t.id = c.id offset 0) f on true
    left join lateral (
        select cast(row(t.*) as tally_customer) as present
        from tally_customer_now t
        where t.id = c.id and (c.entirely or f.written is null)
        offset 0) n on true
), touched as (
    select distinct p.customer_id as id, g.subject, g.starts_on
    from tally_spend_pending p
    cross join lateral tally_spend_periods(cast(date_trunc('month', cast(p.day as timestamp)) as date)) g
), bought as (
    select c.id, c.entirely, cast(date_trunc('month', t.occurred_at at time zone s.zone) as date) as month,
           case when t.currency = s.currency then t.amount end as amount,
           case when t.currency = s.currency then 1 else 0 end as reported,
           case when t.currency = s.currency then 0 else 1 end as other_currency,
           cast(null as numeric) as added, 0 as reported_added, 0 as other_currency_added
    from concerned c
    cross join tally_setting s
    cross join lateral (
        select occurred_at, amount, currency
        from transaction
        where customer_id = c.id
          and occurred_at >= cast(c.first_day as timestamp) at time zone s.zone
          and occurred_at < cast(c.last_day as timestamp) at time zone s.zone
        offset 0) t
    union all
    select c.id, c.entirely, cast(date_trunc('month', cast(p.day as timestamp)) as date), null, 0, 0,
           p.amount, cast(p.reported as integer), cast(p.other_currency as integer)
    from tally_spend_pending p
    join concerned c on c.id = p.customer_id
), monthly as (
    select id, entirely, month,
           coalesce(sum(amount), 0) as amount, cast(sum(reported) as integer) as reported,
           cast(sum(other_currency) as integer) as other_currency,
           coalesce(sum(amount), 0) - coalesce(sum(added), 0) as amount_was,
           cast(sum(reported) - sum(reported_added) as integer) as reported_was,
           cast(sum(other_currency) - sum(other_currency_added) as integer) as other_currency_was
    from bought
    group by id, entirely, month
), spread as materialized (
    select m.*, p.subject, p.months, p.starts_on, p.earlier
    from monthly m
    cross join lateral tally_spend_periods(m.month) p
), chosen as (
    select * from spread where entirely
    union all
    select s.* from spread s join touched t on t.id = s.id and t.subject = s.subject and t.starts_on = s.starts_on where not s.entirely
), spent as (
    select id, subject, months, starts_on,
           cast(row(
               coalesce(sum(amount) filter (where earlier), 0),
               coalesce(sum(amount) filter (where not earlier), 0),
               sum(reported),
               sum(other_currency),
               coalesce(sum(other_currency) filter (where not earlier), 0)) as tally_spent) as now,
           cast(row(
               coalesce(sum(amount_was) filter (where earlier), 0),
               coalesce(sum(amount_was) filter (where not earlier), 0),
               sum(reported_was),
               sum(other_currency_was),
               coalesce(sum(other_currency_was) filter (where not earlier), 0)) as tally_spent) as was
    from chosen
    group by id, subject, months, starts_on
)
select s.subject, s.starts_on as day, v.code, v.n, v.a, v.b,
       cast(null as text) as segment, cast(null as text) as stage, (v.owner).value_tier, (v.owner).country, (v.owner).region,
       cast(null as text) as channel, cast(null as text) as area, cast(null as text) as touchpoint,
       cast(null as text) as journey_phase, cast(null as text) as category, cast(null as text) as team, false as moved
from spent s
join concerned c on c.id = s.id
cross join lateral (
    select m.code, m.n, m.a, m.b, c.present
    from tally_spend_marks(s.now, s.starts_on, s.months, (c.present).acquired_on, (c.present).ended_on) m
    where (c.present).id is not null
    union all
    select m.code, -m.n, m.a, m.b, c.written
    from tally_spend_marks(s.was, s.starts_on, s.months, (c.written).acquired_on, (c.written).ended_on) m
    where (c.written).id is not null) v (code, n, a, b, owner);

-- How many shares there are is no guess that a planner could make: joining them row by row would take minutes.
create function tally_moved_spend() returns setof tally_batch
    language plpgsql stable rows 1000
    set work_mem = '64MB'
    set enable_nestloop = off
as
$$
begin
    if exists (select from tally_spend_pending) or exists (select from tally_dirty) then
        return query select * from tally_spend_share;
    end if;
end
$$;

-- What marks of the same dimensions have: how many amounts, and which dimensions.
create view tally_family (name, subjects, amounts, dimensions) as
values
    ('feedback', cast('{NPS, CSAT, CES, RATING}' as text[]), 0,
        cast('{segment, stage, value_tier, country, region, channel, area, touchpoint, journey_phase, team}' as text[])),
    ('case', '{RESOLVED, WALL, WORKING, NET, COMPLAINT, COMPLAINT_TIME}', 1,
        '{segment, stage, value_tier, country, region, channel, category, team}'),
    ('customer', '{ACQUIRED, ENDED, STAY, STANDING, REFERRAL, RENEWAL, RENEWAL_VALUE, RENEWAL_GROSS, RENEWAL_NET}', 2,
        '{segment, stage, value_tier, country, region}'),
    ('employee', '{HIRED, LEFT}', 0, '{team}'),
    ('spend', '{SPEND_M, SPEND_Q, SPEND_Y}', 2, '{value_tier, country, region}');

-- Rolls up marks, given by a query: the whole if wanted, and by the given dimensions. One pass over the marks makes the finest
-- roll-ups; what is longer is added up from those. They are added to what there is, or are rows of their own where that is
-- known to hold none of them.
create function tally_roll_up(marks text, amounts integer, whole boolean, dimensions text[], adding boolean) returns bigint
    language plpgsql
    set work_mem = '768MB'
    set enable_sort = off
    set jit = off
as
$body$
declare
    names   text;
    chosen  text;
    sets    text;
    written bigint;
begin
    select string_agg(format('when grouping(%I) = 0 then %L', d,
               case d when 'value_tier' then 'valueTier' when 'journey_phase' then 'journeyPhase' else d end), ' '),
           string_agg(format('%I', d), ', '),
           concat_ws(', ', case when whole then '(subject, code, whole_on)' end,
               string_agg(format('(subject, code, part_on, %I)', d), ', '))
    into names, chosen, sets
    from unnest(dimensions) d;
    execute format($f$
        with mark as (
            select subject, code, cast(n as integer) as n, %5$s,
                   case when tally_is_fine(subject) then day - cast(extract(day from day) as integer) + 1 else day end as whole_on,
                   case when tally_is_fine(subject) then make_date(cast(extract(year from day) as integer), 1, 1)
                       else day - cast(extract(day from day) as integer) + 1 end as part_on,
                   %2$s
            from (%4$s) m
            offset 0
        ), finest as materialized (
            select subject, case %1$s else '' end as dimension, coalesce(%2$s) as value, coalesce(part_on, %7$s) as starts_on, code,
                   cast(sum(n) as bigint) as n, %6$s
            from mark
            group by grouping sets (%3$s)
        ), graded as (
            select subject, dimension,
                   case when tally_is_fine(subject) then case dimension when '' then 'M' else 'Y' end
                       else case dimension when '' then 'D' else 'M' end end as grain,
                   coalesce(value, '') as value, starts_on, code, n, a, b, aa, bb, ab
            from finest
            where (dimension = '' or value is not null)
              and (n <> 0 or a <> 0 or b <> 0 or aa <> 0 or bb <> 0 or ab <> 0)
        ), monthly as materialized (
            select * from graded where grain = 'M'
            union all
            select subject, dimension, 'M', value, starts_on - cast(extract(day from starts_on) as integer) + 1, code,
                   sum(n), sum(a), sum(b), sum(aa), sum(bb), sum(ab)
            from graded
            where grain = 'D'
            group by 1, 2, 4, 5, 6
        ), every as (
            select * from graded where grain <> 'M'
            union all
            select * from monthly
            union all
            select subject, dimension, 'Y', value, make_date(cast(extract(year from starts_on) as integer), 1, 1), code,
                   sum(n), sum(a), sum(b), sum(aa), sum(bb), sum(ab)
            from monthly
            group by 1, 2, 4, 5, 6
        )
        insert into tally_rollup as r
        select * from every
        where n <> 0 or a <> 0 or b <> 0 or aa <> 0 or bb <> 0 or ab <> 0
        $f$ || case when adding then $f$
        order by subject, dimension, grain, value, starts_on, code
        on conflict on constraint tally_rollup_pk do update
            set n  = r.n + excluded.n,
                a  = coalesce(r.a + excluded.a, r.a, excluded.a),
                b  = coalesce(r.b + excluded.b, r.b, excluded.b),
                aa = coalesce(r.aa + excluded.aa, r.aa, excluded.aa),
                bb = coalesce(r.bb + excluded.bb, r.bb, excluded.bb),
                ab = coalesce(r.ab + excluded.ab, r.ab, excluded.ab)
        $f$ else '' end, names, chosen, sets, marks,
        case amounts
            when 0 then 'true'
            when 1 then 'n * a as a, n * a * a as aa'
            else 'n * a as a, n * b as b, n * a * a as aa, n * b * b as bb, n * a * b as ab'
        end,
        case amounts
            when 0 then 'cast(null as numeric) as a, cast(null as numeric) as b, cast(null as numeric) as aa, '
                || 'cast(null as numeric) as bb, cast(null as numeric) as ab'
            when 1 then 'sum(a) as a, cast(null as numeric) as b, sum(aa) as aa, cast(null as numeric) as bb, cast(null as numeric) as ab'
            else 'sum(a) as a, sum(b) as b, sum(aa) as aa, sum(bb) as bb, sum(ab) as ab'
        end,
        case when whole then 'whole_on' else 'null' end);
    get diagnostics written = row_count;
    return written;
end
$body$;

-- Writes down what a reader would add. Which marks those are is decided by one statement, and so by one state of the database.
-- Answers how many tallies have changed.
create function tally_fold() returns bigint
    language plpgsql
    set work_mem = '128MB'
    set jit = off
as
$$
declare
    family  record;
    moved   text[];
    written bigint := 0;
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
    where id = any (array (select id from tally_case_misjudged))
    order by source, external_id
    for no key update;
    with judged as (
        delete from tally_case_pending
    )
    update service_case set came_back = not came_back where id = any (array (select id from tally_case_misjudged));
    with customers as (
        insert into tally_customer as f (id, segment, stage, value_tier, country, region, acquired_on, ended_on)
        select n.id, n.segment, n.stage, n.value_tier, n.country, n.region, n.acquired_on, n.ended_on
        from (
            select customer_id as id from tally_dirty
            union
            select p.id
            from (select customer_id as id from tally_pending union select customer_id from tally_spend_pending) p
            where not exists (select from tally_customer where id = p.id offset 0)) c
        cross join lateral (select * from tally_customer_now where id = c.id offset 0) n
        on conflict (id) do update
            set segment = excluded.segment, stage = excluded.stage, value_tier = excluded.value_tier,
                country = excluded.country, region = excluded.region,
                acquired_on = excluded.acquired_on, ended_on = excluded.ended_on
            where (f.segment, f.stage, f.value_tier, f.country, f.region, f.acquired_on, f.ended_on) is distinct from
                  (excluded.segment, excluded.stage, excluded.value_tier, excluded.country, excluded.region,
                   excluded.acquired_on, excluded.ended_on)
    ), employees as (
        insert into tally_employee as f (id, team)
        select n.id, n.team
        from tally_employee_now n
        where n.id in (select employee_id from tally_pending union select employee_id from tally_dirty)
        on conflict (id) do update set team = excluded.team where f.team <> excluded.team
    ), gone_customers as (
        delete from tally_customer
        where id = any (array (
            select d.customer_id from tally_dirty d where not exists (select from customer where id = d.customer_id offset 0)))
    ), gone_employees as (
        delete from tally_employee
        where id = any (array (
            select d.employee_id from tally_dirty d where not exists (select from employee where id = d.employee_id offset 0)))
    ), pending as (
        delete from tally_pending
    ), dirty as (
        delete from tally_dirty
    ), spend_pending as (
        delete from tally_spend_pending
    )
    insert into tally_batch
    select *, false from tally_unfolded
    union all
    select * from tally_moved_feedback()
    union all
    select * from tally_moved_case()
    union all
    select * from tally_moved_customer()
    union all
    select * from tally_moved_employee()
    union all
    select * from tally_moved_spend();
    for family in select * from tally_family loop
        if exists (select from tally_batch where not tally_batch.moved and subject = any (family.subjects)) then
            written := written + tally_roll_up(
                format('select * from tally_batch where not moved and subject = any (%L)', family.subjects),
                family.amounts, true, family.dimensions, true);
        end if;
        select array_agg(d.dimension)
        into moved
        from (
            select count(segment) as segment, count(stage) as stage, count(value_tier) as value_tier,
                   count(country) as country, count(region) as region, count(team) as team
            from tally_batch
            where tally_batch.moved and subject = any (family.subjects)) b
        cross join lateral (values
            ('segment', segment), ('stage', stage), ('value_tier', value_tier), ('country', country), ('region', region),
            ('team', team)) d (dimension, n)
        where d.n > 0;
        if moved is not null then
            written := written + tally_roll_up(
                format('select * from tally_batch where moved and subject = any (%L)', family.subjects),
                family.amounts, false, moved, true);
        end if;
    end loop;
    truncate tally_batch;
    return written;
end
$$;

-- Everything anew, from the rows: for what was stored before there were roll-ups, and for changed settings. What there is very
-- much of goes year by year, or some customers at a time, so that the sums fit into memory.
create function tally_rebuild() returns void
    language plpgsql
    set work_mem = '128MB'
    set jit = off
as
$$
declare
    feedback constant tally_family := (select f from tally_family f where name = 'feedback');
    cases    constant tally_family := (select f from tally_family f where name = 'case');
    customer constant tally_family := (select f from tally_family f where name = 'customer');
    employee constant tally_family := (select f from tally_family f where name = 'employee');
    spend    constant tally_family := (select f from tally_family f where name = 'spend');
    begins   timestamptz;
    ends     timestamptz;
    first_id uuid;
    next_id  uuid;
begin
    lock table customer, customer_standing, employee, feedback, service_case, transaction, contract, referral in share mode;
    perform pg_advisory_xact_lock(hashtext('tally_fold'));
    truncate tally_case_pending, tally_rollup, tally_customer, tally_employee;
    insert into tally_case_pending select distinct customer_id, category from service_case;
    analyze tally_case_pending;
    update service_case set came_back = not came_back where id in (select id from tally_case_misjudged);
    truncate tally_case_pending, tally_pending, tally_dirty, tally_spend_pending;
    alter table tally_rollup drop constraint tally_rollup_pk;
    for begins, ends in
        select y.begins at time zone s.zone, (y.begins + interval '1 year') at time zone s.zone
        from tally_setting s
        cross join lateral (
            select date_trunc('year', occurred_at at time zone s.zone) as begins from feedback
            union
            select date_trunc('year', resolved_at at time zone s.zone) from service_case where resolved_at is not null) y
        order by 1
    loop
        perform tally_roll_up(
            format('select * from tally_row_feedback where occurred_at >= %L and occurred_at < %L', begins, ends),
            feedback.amounts, true, feedback.dimensions, false);
        perform tally_roll_up(
            format($f$select * from tally_row_case
                where resolved_at >= %L and resolved_at < %L and subject in ('RESOLVED', 'WALL', 'WORKING', 'NET')$f$, begins, ends),
            cases.amounts, true, cases.dimensions, false);
    end loop;
    perform tally_roll_up($f$select * from tally_row_case where subject in ('COMPLAINT', 'COMPLAINT_TIME')$f$,
        cases.amounts, true, cases.dimensions, false);
    perform tally_roll_up('select * from tally_row_customer', customer.amounts, true, customer.dimensions, false);
    perform tally_roll_up('select * from tally_row_standing', customer.amounts, true, customer.dimensions, false);
    perform tally_roll_up('select * from tally_row_referral', customer.amounts, true, customer.dimensions, false);
    perform tally_roll_up('select * from tally_row_contract', customer.amounts, true, customer.dimensions, false);
    perform tally_roll_up('select * from tally_row_employee', employee.amounts, true, employee.dimensions, false);
    for first_id, next_id in
        select id, lead(id, 1, 'ffffffff-ffff-ffff-ffff-ffffffffffff') over (order by id)
        from (select id, row_number() over (order by id) as position from customer) c
        where position % 100000 = 1
    loop
        perform tally_roll_up(
            format('select * from tally_row_spend where customer_id >= %L and customer_id < %L', first_id, next_id),
            spend.amounts, true, spend.dimensions, false);
    end loop;
    with spent as (
        delete from tally_rollup where subject = any (spend.subjects) returning *
    )
    insert into tally_rollup
    select subject, dimension, grain, value, starts_on, code, sum(n), sum(a), sum(b), sum(aa), sum(bb), sum(ab)
    from spent
    group by subject, dimension, grain, value, starts_on, code;
    alter table tally_rollup add constraint tally_rollup_pk primary key (subject, dimension, grain, value, starts_on, code);
    insert into tally_customer (id, segment, stage, value_tier, country, region, acquired_on, ended_on)
    select id, segment, stage, value_tier, country, region, acquired_on, ended_on from tally_customer_now;
    insert into tally_employee (id, team) select id, team from tally_employee_now;
    analyze tally_rollup, tally_customer, tally_employee;
    update tally_setting set built_at = now();
end
$$;
