-- What moves because dimensions changed, one view per family of rows, so that a reader plans only its own.
-- A customer's marks move under the employee's old team, an employee's under the customer's new dimensions: so a row that
-- both belong to arrives where it should.
create view tally_moved_feedback as
select m.subject, m.day, m.code, m.n * c.sign as n, m.a * c.sign as a, m.b * c.sign as b,
       m.aa * c.sign as aa, m.bb * c.sign as bb, m.ab * c.sign as ab,
       c.segment, c.stage, c.value_tier, c.country, c.region,
       m.channel, m.area, m.touchpoint, m.journey_phase, m.category,
       case when m.of_employee then coalesce(fe.team, ne.team, '') end as team, m.attributes
from tally_moving_customer c
cross join lateral (
    select x.* from feedback r cross join lateral feedback_marks(r) x where r.customer_id = c.id) m
left join tally_employee fe on fe.id = m.employee_id
left join tally_employee_now ne on ne.id = m.employee_id and fe.id is null
union all
select m.subject, m.day, m.code, m.n * e.sign, m.a * e.sign, m.b * e.sign,
       m.aa * e.sign, m.bb * e.sign, m.ab * e.sign,
       coalesce(n.segment, ''), coalesce(n.stage, ''), coalesce(n.value_tier, ''), coalesce(n.country, ''), coalesce(n.region, ''),
       m.channel, m.area, m.touchpoint, m.journey_phase, m.category, e.team, m.attributes
from tally_moving_employee e
cross join lateral (
    select x.* from feedback r cross join lateral feedback_marks(r) x where r.employee_id = e.id) m
left join tally_customer_now n on n.id = m.customer_id;

create view tally_moved_customer as
select m.subject, m.day, m.code, m.n * c.sign as n, m.a * c.sign as a, m.b * c.sign as b,
       m.aa * c.sign as aa, m.bb * c.sign as bb, m.ab * c.sign as ab,
       c.segment, c.stage, c.value_tier, c.country, c.region,
       m.channel, m.area, m.touchpoint, m.journey_phase, m.category,
       cast(null as text) as team, m.attributes
from tally_moving_customer c
cross join lateral (
    select x.* from customer r cross join lateral customer_marks(r) x where r.id = c.id
    union all
    select x.* from customer_standing r cross join lateral standing_marks(r) x where r.customer_id = c.id
    union all
    select x.* from contract r cross join lateral contract_marks(r) x where r.customer_id = c.id
    union all
    select x.* from referral r cross join lateral referral_marks(r) x where r.customer_id = c.id) m;

create view tally_moved_employee as
select m.subject, m.day, m.code, m.n * e.sign as n, m.a * e.sign as a, m.b * e.sign as b,
       m.aa * e.sign as aa, m.bb * e.sign as bb, m.ab * e.sign as ab,
       cast(null as text) as segment, cast(null as text) as stage, cast(null as text) as value_tier,
       cast(null as text) as country, cast(null as text) as region,
       m.channel, m.area, m.touchpoint, m.journey_phase, m.category, e.team, m.attributes
from tally_moving_employee e
cross join lateral (
    select x.* from employee r cross join lateral employee_marks(r) x where r.id = e.id) m;

create view tally_moved as
select * from tally_moved_feedback
union all
select * from tally_moved_customer
union all
select * from tally_moved_employee;

-- Writes down what a reader would add, in one statement and so over one state of the database. Answers how many cells that were.
create function tally_fold() returns bigint
    language plpgsql
    set work_mem = '128MB'
    set enable_sort = off
as
$$
declare
    written bigint;
begin
    perform pg_advisory_xact_lock(hashtext('tally_fold'));
    if not exists (select from tally_pending) and not exists (select from tally_dirty) then
        return 0;
    end if;
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
        where d.value is not null
        group by subject, d.dimension, d.value, 4, code
    ), grains as (
        select subject, '' as dimension, 'D' as grain, day as starts_on, '' as value, code, n, a, b, aa, bb, ab from whole
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
    ), concerned as (
        select customer_id, employee_id from tally_pending
        union
        select customer_id, employee_id from tally_dirty
    ), customers as (
        insert into tally_customer as f
        select n.* from tally_customer_now n where n.id in (select customer_id from concerned)
        on conflict (id) do update
            set segment = excluded.segment, stage = excluded.stage, value_tier = excluded.value_tier,
                country = excluded.country, region = excluded.region
            where (f.segment, f.stage, f.value_tier, f.country, f.region) is distinct from
                  (excluded.segment, excluded.stage, excluded.value_tier, excluded.country, excluded.region)
    ), employees as (
        insert into tally_employee as f
        select n.* from tally_employee_now n where n.id in (select employee_id from concerned)
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
    )
    select count(*) into written from cells;
    return written;
end
$$;

-- Everything anew, from the rows: for what was stored before there were roll-ups, and for changed settings.
create function tally_rebuild() returns void
    language plpgsql
as
$$
begin
    lock table customer, customer_standing, employee, feedback, service_case, transaction, contract, referral in share mode;
    perform pg_advisory_xact_lock(hashtext('tally_fold'));
    truncate tally_pending, tally_dirty, tally_customer, tally_employee, tally_cell, tally_rollup;
    insert into tally_pending select m.* from feedback r cross join lateral feedback_marks(r) m;
    insert into tally_pending select m.* from customer r cross join lateral customer_marks(r) m;
    insert into tally_pending select m.* from customer_standing r cross join lateral standing_marks(r) m;
    insert into tally_pending select m.* from contract r cross join lateral contract_marks(r) m;
    insert into tally_pending select m.* from referral r cross join lateral referral_marks(r) m;
    insert into tally_pending select m.* from employee r cross join lateral employee_marks(r) m;
    perform tally_fold();
    update tally_setting set built_at = now();
end
$$;
