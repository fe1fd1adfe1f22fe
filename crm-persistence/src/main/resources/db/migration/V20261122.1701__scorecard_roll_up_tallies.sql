-- How tallies are written down, and what has not been yet. Views of marks have the columns of tally_batch.
--
-- The offset 0 of a lateral subquery keeps the planner from joining whole tables: rows are looked up one by one, so that the cost
-- grows with what has changed, and not with what is stored.

-- Marks that are not written down, under the dimensions under which their customer's and employee's others are.
create view tally_unfolded as
select p.subject, p.day, p.code, p.n, p.a, p.b,
       case when p.of_customer then coalesce(f.segment, n.segment, '') end       as segment,
       case when p.of_customer then coalesce(f.stage, n.stage, '') end           as stage,
       case when p.of_customer then coalesce(f.value_tier, n.value_tier, '') end as value_tier,
       case when p.of_customer then coalesce(f.country, n.country, '') end       as country,
       case when p.of_customer then coalesce(f.region, n.region, '') end         as region,
       p.channel, p.area, p.touchpoint, p.journey_phase, p.category,
       case when p.of_employee then coalesce(fe.team, ne.team, '') end           as team
from tally_pending p
left join lateral (select * from tally_customer where id = p.customer_id offset 0) f on true
left join lateral (select * from tally_customer_now where id = p.customer_id and f.id is null offset 0) n on true
left join lateral (select * from tally_employee where id = p.employee_id offset 0) fe on true
left join lateral (select * from tally_employee_now where id = p.employee_id and fe.id is null offset 0) ne on true;

-- The marks of all rows under the dimensions they have now.
create view tally_row_feedback as
select m.subject, m.day, m.code, m.n, m.a, m.b,
       coalesce(c.segment, '') as segment, coalesce(c.stage, '') as stage, coalesce(c.value_tier, '') as value_tier,
       coalesce(c.country, '') as country, coalesce(c.region, '') as region,
       m.channel, m.area, m.touchpoint, m.journey_phase, m.category, coalesce(e.team, '') as team,
       r.occurred_at, r.customer_id, r.employee_id
from feedback r
cross join lateral feedback_marks(cast(row(r.*) as feedback)) m
left join tally_customer_now c on c.id = r.customer_id
left join tally_employee_now e on e.id = r.employee_id;

create view tally_row_case as
select m.subject, m.day, m.code, m.n, m.a, m.b,
       coalesce(c.segment, '') as segment, coalesce(c.stage, '') as stage, coalesce(c.value_tier, '') as value_tier,
       coalesce(c.country, '') as country, coalesce(c.region, '') as region,
       m.channel, m.area, m.touchpoint, m.journey_phase, m.category, coalesce(e.team, '') as team,
       r.opened_at, r.resolved_at, r.customer_id, r.employee_id
from service_case r
cross join lateral case_marks(cast(row(r.*) as service_case)) m
left join tally_customer_now c on c.id = r.customer_id
left join tally_employee_now e on e.id = r.employee_id;

create view tally_row_customer as
select m.subject, m.day, m.code, m.n, m.a, m.b,
       coalesce(s.segment, '') as segment, coalesce(s.stage, '') as stage, coalesce(r.value_tier, '') as value_tier,
       coalesce(r.country, '') as country, coalesce(r.region, '') as region,
       m.channel, m.area, m.touchpoint, m.journey_phase, m.category, cast(null as text) as team,
       r.acquired_on, r.ended_on, r.id as customer_id
from customer r
cross join lateral customer_marks(cast(row(r.*) as customer)) m
left join customer_standing s on s.customer_id = r.id;

create view tally_row_standing as
select m.subject, m.day, m.code, m.n, m.a, m.b,
       r.segment, r.stage, coalesce(c.value_tier, '') as value_tier,
       coalesce(c.country, '') as country, coalesce(c.region, '') as region,
       m.channel, m.area, m.touchpoint, m.journey_phase, m.category, cast(null as text) as team,
       r.customer_id
from customer_standing r
cross join lateral standing_marks(cast(row(r.*) as customer_standing)) m
join customer c on c.id = r.customer_id;

create view tally_row_contract as
select m.subject, m.day, m.code, m.n, m.a, m.b, c.segment, c.stage, c.value_tier, c.country, c.region,
       m.channel, m.area, m.touchpoint, m.journey_phase, m.category, cast(null as text) as team,
       r.due_on, r.customer_id
from contract r
cross join lateral contract_marks(cast(row(r.*) as contract)) m
join tally_customer_now c on c.id = r.customer_id;

create view tally_row_referral as
select m.subject, m.day, m.code, m.n, m.a, m.b, c.segment, c.stage, c.value_tier, c.country, c.region,
       m.channel, m.area, m.touchpoint, m.journey_phase, m.category, cast(null as text) as team,
       r.occurred_at, r.customer_id
from referral r
cross join lateral referral_marks(cast(row(r.*) as referral)) m
join tally_customer_now c on c.id = r.customer_id;

create view tally_row_employee as
select m.subject, m.day, m.code, m.n, m.a, m.b,
       cast(null as text) as segment, cast(null as text) as stage, cast(null as text) as value_tier,
       cast(null as text) as country, cast(null as text) as region,
       m.channel, m.area, m.touchpoint, m.journey_phase, m.category, coalesce(r.team, '') as team,
       r.id as employee_id
from employee r
cross join lateral employee_marks(cast(row(r.*) as employee)) m;

-- Customers whose marks have to move: away from one set of dimensions (sign -1) and to another (sign 1).
create view tally_moving_customer as
with moving as materialized (
    select f as was, n as now
    from (select distinct customer_id as id from tally_dirty where customer_id is not null) d
    cross join lateral (select * from tally_customer where id = d.id offset 0) f
    cross join lateral (select * from tally_customer_now where id = d.id offset 0) n
    where (f.segment, f.stage, f.value_tier, f.country, f.region)
              is distinct from (n.segment, n.stage, n.value_tier, n.country, n.region)
)
select (m.was).id, -1 as sign, (m.was).segment, (m.was).stage, (m.was).value_tier, (m.was).country, (m.was).region
from moving m
union all
select (m.now).id, 1, (m.now).segment, (m.now).stage, (m.now).value_tier, (m.now).country, (m.now).region
from moving m;

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

-- What moves because dimensions changed, by families of rows. A customer's marks move under the employee's old team, an
-- employee's under the customer's new dimensions: so a row that both belong to arrives where it should.
-- These are functions, because mostly nothing moves, and planning what then is not done takes longer than reading a scorecard.
create function tally_moved_feedback() returns setof tally_batch
    language plpgsql stable rows 100
as
$$
begin
    if exists (select from tally_dirty) then
        return query
            select m.subject, m.day, m.code, m.n * c.sign, m.a, m.b, c.segment, c.stage, c.value_tier, c.country, c.region,
                   m.channel, m.area, m.touchpoint, m.journey_phase, m.category, coalesce(fe.team, m.team)
            from tally_moving_customer c
            cross join lateral (select * from tally_row_feedback where customer_id = c.id offset 0) m
            left join tally_employee fe on fe.id = m.employee_id
            union all
            select m.subject, m.day, m.code, m.n * e.sign, m.a, m.b, m.segment, m.stage, m.value_tier, m.country, m.region,
                   m.channel, m.area, m.touchpoint, m.journey_phase, m.category, e.team
            from tally_moving_employee e
            cross join lateral (select * from tally_row_feedback where employee_id = e.id offset 0) m;
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
                   m.channel, m.area, m.touchpoint, m.journey_phase, m.category, coalesce(fe.team, m.team)
            from tally_moving_customer c
            cross join lateral (select * from tally_row_case where customer_id = c.id offset 0) m
            left join tally_employee fe on fe.id = m.employee_id
            union all
            select m.subject, m.day, m.code, m.n * e.sign, m.a, m.b, m.segment, m.stage, m.value_tier, m.country, m.region,
                   m.channel, m.area, m.touchpoint, m.journey_phase, m.category, e.team
            from tally_moving_employee e
            cross join lateral (select * from tally_row_case where employee_id = e.id offset 0) m;
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
                   m.channel, m.area, m.touchpoint, m.journey_phase, m.category, m.team
            from tally_moving_customer c
            cross join lateral (
                select subject, day, code, n, a, b, channel, area, touchpoint, journey_phase, category, team
                from tally_row_customer where customer_id = c.id
                union all
                select subject, day, code, n, a, b, channel, area, touchpoint, journey_phase, category, team
                from tally_row_standing where customer_id = c.id
                union all
                select subject, day, code, n, a, b, channel, area, touchpoint, journey_phase, category, team
                from tally_row_contract where customer_id = c.id
                union all
                select subject, day, code, n, a, b, channel, area, touchpoint, journey_phase, category, team
                from tally_row_referral where customer_id = c.id
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
            select m.subject, m.day, m.code, m.n * e.sign, m.a, m.b, m.segment, m.stage, m.value_tier, m.country, m.region,
                   m.channel, m.area, m.touchpoint, m.journey_phase, m.category, e.team
            from tally_moving_employee e
            join tally_row_employee m on m.employee_id = e.id;
    end if;
end
$$;

-- What customers spent in a month, a quarter or a year, beside what it was one year earlier. That is one share per customer
-- and not per purchase: so the shares of every customer concerned as they are now (sign 1), and as they are written down
-- (sign -1): the purchases there are without what has changed since. A share stands on the first day of its period.
-- Amounts: a spent one year earlier, b spent in it. Codes: 1 spent one year earlier, 2 in both, else 0, and 4 more of customers
-- active in the period. 8: purchases in another currency in either year; 9: of customers active in the period, in it.
create view tally_spend_share as
with concerned as (
    select customer_id as id from tally_spend_pending
    union
    select customer_id from tally_dirty where customer_id is not null
), owner as materialized (
    select n.*, 1 as sign
    from concerned c
    cross join lateral (select * from tally_customer_now where id = c.id offset 0) n
    union all
    select f.*, -1
    from concerned c
    cross join lateral (select * from tally_customer where id = c.id offset 0) f
), bought as (
    select o.id, o.sign, cast(t.occurred_at at time zone s.zone as date) as day,
           case when t.currency = s.currency then t.amount end as amount,
           case when t.currency = s.currency then 1 else 0 end as reported,
           case when t.currency = s.currency then 0 else 1 end as other_currency
    from owner o
    cross join tally_setting s
    cross join lateral (select occurred_at, amount, currency from transaction where customer_id = o.id offset 0) t
    union all
    select o.id, o.sign, p.day, -p.amount, cast(-p.reported as integer), cast(-p.other_currency as integer)
    from owner o
    join tally_spend_pending p on p.customer_id = o.id
    where o.sign = -1 and p.day is not null
), monthly as (
    select id, sign, day - cast(extract(day from day) as integer) + 1 as month,
           sum(amount) as amount, cast(sum(reported) as integer) as reported, cast(sum(other_currency) as integer) as other_currency
    from bought
    group by id, sign, month
), spent as (
    select m.id, m.sign, g.subject, g.months,
           cast(g.starts_on + case when r.earlier then interval '1 year' else interval '0' end as date) as starts_on,
           coalesce(sum(m.amount) filter (where r.earlier), 0) as before,
           coalesce(sum(m.amount) filter (where not r.earlier), 0) as after,
           sum(m.reported) as reported,
           sum(m.other_currency) as other_currency,
           sum(case when r.earlier then 0 else m.other_currency end) as other_currency_after
    from monthly m
    cross join lateral (
        select 'SPEND_M', 1, m.month
        union all
        select 'SPEND_Q', 3, cast(date_trunc('quarter', cast(m.month as timestamp)) as date)
        union all
        select 'SPEND_Y', 12, make_date(cast(extract(year from m.month) as integer), 1, 1)) g (subject, months, starts_on)
    cross join (values (false), (true)) r (earlier)
    group by 1, 2, 3, 4, 5
), owned as (
    select x.*, o.segment, o.stage, o.value_tier, o.country, o.region, o.acquired_on, o.ended_on
    from spent x
    join owner o on o.id = x.id and o.sign = x.sign
), judged as (
    select o.*,
           coalesce(o.acquired_on < o.starts_on + make_interval(months => o.months)
               and (o.ended_on is null or o.ended_on > greatest(o.starts_on, o.acquired_on)), false) as active
    from owned o
)
select o.subject, o.starts_on as day, v.code, cast(v.n * o.sign as bigint) as n, v.a, v.b,
       o.segment, o.stage, o.value_tier, o.country, o.region,
       cast(null as text) as channel, cast(null as text) as area, cast(null as text) as touchpoint,
       cast(null as text) as journey_phase, cast(null as text) as category, cast(null as text) as team
from judged o
cross join lateral (
    select case when o.before > 0 and o.after > 0 then 2 when o.before > 0 then 1 else 0 end
               + case when o.active then 4 else 0 end,
           1, nullif(o.before, 0), nullif(o.after, 0)
    where o.reported > 0
    union all
    select 8, o.other_currency, null, null where o.other_currency > 0
    union all
    select 9, o.other_currency_after, null, null where o.active and o.other_currency_after > 0) v (code, n, a, b);

create function tally_moved_spend() returns setof tally_batch
    language plpgsql stable rows 1000
as
$$
begin
    if exists (select from tally_spend_pending) or exists (select from tally_dirty) then
        return query select * from tally_spend_share;
    end if;
end
$$;

-- Cases of which came_back is not what it should be.
create view tally_case_misjudged as
select k.id
from (select distinct customer_id, category from tally_case_pending) d
cross join tally_setting s
cross join lateral (
    select c.id
    from service_case c
    where c.customer_id = d.customer_id
      and c.category = d.category
      and c.came_back <> exists (
          select from service_case again
          where again.customer_id = c.customer_id
            and again.category = c.category
            and again.disposition <> 'SPAM'
            and again.opened_at > c.opened_at
            and again.opened_at >= c.resolved_at
            and again.opened_at < c.resolved_at + make_interval(secs => s.repeat_window)
          offset 0)
    offset 0) k;

-- Subjects with very many codes are rolled up per month and year, and by dimension per year.
create or replace function tally_is_fine(subject text) returns boolean
    language sql immutable parallel safe
as
$$
select subject in ('STAY', 'WALL', 'WORKING', 'NET', 'COMPLAINT_TIME')
$$;

-- Rolls up marks, given by a query, by the given dimensions. One pass over the marks makes the finest roll-ups; what is longer
-- is added up from those. They are added to what there is, or are rows of their own where that is known to hold none of them.
create function tally_roll_up(marks text, dimensions text[], adding boolean) returns bigint
    language plpgsql
    set work_mem = '256MB'
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
           string_agg(format('(subject, code, part_on, %I)', d), ', ')
    into names, chosen, sets
    from unnest(dimensions) d;
    execute format($f$
        with mark as (
            select subject, code, cast(n as integer) as n, n * a as a, n * b as b, n * a * a as aa, n * b * b as bb, n * a * b as ab,
                   case when tally_is_fine(subject) then day - cast(extract(day from day) as integer) + 1 else day end as whole_on,
                   case when tally_is_fine(subject) then make_date(cast(extract(year from day) as integer), 1, 1)
                       else day - cast(extract(day from day) as integer) + 1 end as part_on,
                   %2$s
            from (%4$s) m
            offset 0
        ), finest as materialized (
            select subject, case %1$s else '' end as dimension, coalesce(%2$s) as value, coalesce(part_on, whole_on) as starts_on, code,
                   cast(sum(n) as bigint) as n,
                   sum(a) filter (where a is not null) as a, sum(b) filter (where b is not null) as b,
                   sum(aa) filter (where a is not null) as aa, sum(bb) filter (where b is not null) as bb,
                   sum(ab) filter (where ab is not null) as ab
            from mark
            group by grouping sets ((subject, code, whole_on), %3$s)
        ), graded as (
            select subject, dimension,
                   case when tally_is_fine(subject) then case dimension when '' then 'M' else 'Y' end
                       else case dimension when '' then 'D' else 'M' end end as grain,
                   coalesce(value, '') as value, starts_on, code, n, a, b, aa, bb, ab
            from finest
            where dimension = '' or value is not null
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
        $f$ else '' end, names, chosen, sets, marks);
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
    where id = any (array (select id from tally_case_misjudged))
    order by source, external_id
    for no key update;
    with judged as (
        delete from tally_case_pending
    )
    update service_case set came_back = not came_back where id = any (array (select id from tally_case_misjudged));
    with concerned as materialized (
        select customer_id, employee_id from tally_pending
        union
        select customer_id, employee_id from tally_dirty
        union
        select customer_id, null from tally_spend_pending
    ), customers as (
        insert into tally_customer as f (id, segment, stage, value_tier, country, region, acquired_on, ended_on)
        select n.id, n.segment, n.stage, n.value_tier, n.country, n.region, n.acquired_on, n.ended_on
        from (select distinct customer_id as id from concerned) c
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
        select n.id, n.team from tally_employee_now n where n.id in (select employee_id from concerned)
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
    select * from tally_unfolded
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
    written := tally_roll_up('select * from tally_batch',
        '{segment, stage, value_tier, country, region, channel, area, touchpoint, journey_phase, category, team}', true);
    truncate tally_batch;
    return written;
end
$$;

-- Everything anew, from the rows: for what was stored before there were roll-ups, and for changed settings.
create function tally_rebuild() returns void
    language plpgsql
    set work_mem = '128MB'
    set jit = off
as
$$
declare
    of_customer constant text[] := '{segment, stage, value_tier, country, region}';
    customers   uuid[];
begin
    lock table customer, customer_standing, employee, feedback, service_case, transaction, contract, referral in share mode;
    perform pg_advisory_xact_lock(hashtext('tally_fold'));
    truncate tally_case_pending, tally_rollup, tally_customer, tally_employee;
    insert into tally_case_pending select distinct customer_id, category from service_case;
    analyze tally_case_pending;
    update service_case set came_back = not came_back where id in (select id from tally_case_misjudged);
    truncate tally_case_pending, tally_pending, tally_dirty, tally_spend_pending;
    alter table tally_rollup drop constraint tally_rollup_pk;
    perform tally_roll_up('select * from tally_row_feedback', of_customer || '{channel, area, touchpoint, journey_phase, team}', false);
    perform tally_roll_up('select * from tally_row_case', of_customer || '{channel, category, team}', false);
    perform tally_roll_up('select * from tally_row_customer', of_customer, false);
    perform tally_roll_up('select * from tally_row_standing', of_customer, false);
    perform tally_roll_up('select * from tally_row_contract', of_customer, false);
    perform tally_roll_up('select * from tally_row_referral', of_customer, false);
    perform tally_roll_up('select * from tally_row_employee', '{team}', false);
    -- There are several shares of spend for each purchase: those of some customers at a time fit into memory.
    for customers in
        select array_agg(id)
        from (select id, (row_number() over (order by id) - 1) / 50000 as part from customer) c
        group by part
    loop
        insert into tally_spend_pending (customer_id) select unnest(customers);
        perform tally_roll_up('select * from tally_spend_share', of_customer, false);
        truncate tally_spend_pending;
    end loop;
    with spend as (
        delete from tally_rollup where subject in ('SPEND_M', 'SPEND_Q', 'SPEND_Y') returning *
    )
    insert into tally_rollup
    select subject, dimension, grain, value, starts_on, code, sum(n), sum(a), sum(b), sum(aa), sum(bb), sum(ab)
    from spend
    group by subject, dimension, grain, value, starts_on, code;
    alter table tally_rollup add constraint tally_rollup_pk primary key (subject, dimension, grain, value, starts_on, code);
    insert into tally_customer (id, segment, stage, value_tier, country, region, acquired_on, ended_on)
    select id, segment, stage, value_tier, country, region, acquired_on, ended_on from tally_customer_now;
    insert into tally_employee (id, team) select id, team from tally_employee_now;
    analyze tally_rollup, tally_customer, tally_employee;
    update tally_setting set built_at = now();
end
$$;
