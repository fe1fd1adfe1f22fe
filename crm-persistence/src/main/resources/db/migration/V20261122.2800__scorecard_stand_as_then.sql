-- Answers and cases are counted by the segment and stage that their customer was in when their day began, as told by the course
-- of standings: what a customer says moves none of what was counted before. docs/decisions/0021 has the reasons. By what else
-- customers are like, and for what is not of a day, it is as it was: the present counts.

update tally_setting set built_at = null;

-- The course under which a customer's marks are written down.
create table tally_spell (
    customer_id uuid not null,
    from_day    date not null,
    to_day      date,
    segment     text not null,
    stage       text not null,
    constraint tally_spell_pk primary key (customer_id, from_day)
);

comment on table tally_spell is 'The part of standing_spell that tallies have been written down by';

create function tally_note_spell() returns trigger
    language plpgsql
as
$$
begin
    if tg_op <> 'DELETE' then
        insert into tally_dirty (customer_id) select distinct n.customer_id from new_rows n;
    else
        insert into tally_dirty (customer_id) select distinct o.customer_id from old_rows o;
    end if;
    return null;
end
$$;

create trigger tally_note_insert after insert on standing_spell
    referencing new table as new_rows for each statement execute function tally_note_spell();
create trigger tally_note_update after update on standing_spell
    referencing old table as old_rows new table as new_rows for each statement execute function tally_note_spell();
create trigger tally_note_delete after delete on standing_spell
    referencing old table as old_rows for each statement execute function tally_note_spell();

-- What belongs to a customer and to an employee is an answer or a case.
create or replace view tally_unfolded as
select p.subject, p.day, p.code, p.n, p.a, p.b,
       case
           when p.of_customer and p.of_employee then coalesce(tf.segment, tn.segment, '')
           when p.of_customer then coalesce(f.segment, n.segment, '')
       end                                                                       as segment,
       case
           when p.of_customer and p.of_employee then coalesce(tf.stage, tn.stage, '')
           when p.of_customer then coalesce(f.stage, n.stage, '')
       end                                                                       as stage,
       case when p.of_customer then coalesce(f.value_tier, n.value_tier, '') end as value_tier,
       case when p.of_customer then coalesce(f.country, n.country, '') end       as country,
       case when p.of_customer then coalesce(f.region, n.region, '') end         as region,
       p.channel, p.area, p.touchpoint, p.journey_phase, p.category,
       case when p.of_employee then coalesce(fe.team, ne.team, '') end           as team
from tally_pending p
left join lateral (select * from tally_customer where id = p.customer_id offset 0) f on true
left join lateral (select * from tally_customer_now where id = p.customer_id and f.id is null offset 0) n on true
left join lateral (
    select segment, stage
    from tally_spell
    where customer_id = p.customer_id and p.of_employee and f.id is not null
      and from_day < p.day and (to_day is null or to_day >= p.day)
    offset 0) tf on true
left join lateral (
    select segment, stage
    from standing_spell
    where customer_id = p.customer_id and p.of_employee and f.id is null
      and from_day < p.day and (to_day is null or to_day >= p.day)
    offset 0) tn on true
left join lateral (select * from tally_employee where id = p.employee_id offset 0) fe on true
left join lateral (select * from tally_employee_now where id = p.employee_id and fe.id is null offset 0) ne on true;

create or replace view tally_row_feedback as
select m.subject, m.day, m.code, m.n, m.a, m.b,
       coalesce(t.segment, '') as segment, coalesce(t.stage, '') as stage, coalesce(c.value_tier, '') as value_tier,
       coalesce(c.country, '') as country, coalesce(c.region, '') as region,
       m.channel, m.area, m.touchpoint, m.journey_phase, m.category, coalesce(e.team, '') as team,
       r.occurred_at, r.customer_id, r.employee_id
from feedback r
cross join lateral feedback_marks(cast(row(r.*) as feedback)) m
left join lateral (
    select segment, stage
    from standing_spell
    where customer_id = r.customer_id and from_day < m.day and (to_day is null or to_day >= m.day)
    offset 0) t on true
left join tally_customer_now c on c.id = r.customer_id
left join tally_employee_now e on e.id = r.employee_id;

create or replace view tally_row_case as
select m.subject, m.day, m.code, m.n, m.a, m.b,
       coalesce(t.segment, '') as segment, coalesce(t.stage, '') as stage, coalesce(c.value_tier, '') as value_tier,
       coalesce(c.country, '') as country, coalesce(c.region, '') as region,
       m.channel, m.area, m.touchpoint, m.journey_phase, m.category, coalesce(e.team, '') as team,
       r.opened_at, r.resolved_at, r.customer_id, r.employee_id
from service_case r
cross join lateral case_marks(cast(row(r.*) as service_case)) m
left join lateral (
    select segment, stage
    from standing_spell
    where customer_id = r.customer_id and from_day < m.day and (to_day is null or to_day >= m.day)
    offset 0) t on true
left join tally_customer_now c on c.id = r.customer_id
left join tally_employee_now e on e.id = r.employee_id;

-- Whose course is no longer the one that was written down by, and since when: only days after that one are concerned. Mostly
-- that is the day of the newest record, and there are none.
create view tally_moving_course as
select d.id, min(c.day) as last_day
from (select distinct customer_id as id from tally_dirty where customer_id is not null) d
cross join lateral (
    select case when w.from_day = n.from_day then least(w.to_day, n.to_day) else coalesce(w.from_day, n.from_day) end as day
    from (select * from tally_spell where customer_id = d.id offset 0) w
    full join (select * from standing_spell where customer_id = d.id offset 0) n
        on n.from_day = w.from_day and n.segment = w.segment and n.stage = w.stage
    where w.from_day is null
       or n.from_day is null
       or w.to_day is distinct from n.to_day
    offset 0) c
where exists (select from tally_customer where id = d.id offset 0)
group by d.id;

-- What the marks of a day move away from (sign -1) and to (sign 1); nothing where they stay.
create function tally_moved_course(customer uuid, on_day date)
    returns table (sign integer, segment text, stage text)
    language sql stable parallel safe rows 2
as
$$
select v.sign,
       case when b.segment_was <> b.segment_now then v.segment end,
       case when b.stage_was <> b.stage_now then v.stage end
from (
    select coalesce(max(s.segment) filter (where s.was), '') as segment_was,
           coalesce(max(s.stage) filter (where s.was), '')   as stage_was,
           coalesce(max(s.segment) filter (where not s.was), '') as segment_now,
           coalesce(max(s.stage) filter (where not s.was), '')   as stage_now
    from (
        select true as was, t.segment, t.stage
        from tally_spell t
        where t.customer_id = customer and t.from_day < on_day and (t.to_day is null or t.to_day >= on_day)
        union all
        select false, t.segment, t.stage
        from standing_spell t
        where t.customer_id = customer and t.from_day < on_day and (t.to_day is null or t.to_day >= on_day)) s) b
cross join lateral (
    select -1, b.segment_was, b.stage_was
    union all
    select 1, b.segment_now, b.stage_now) v (sign, segment, stage)
where (b.segment_was, b.stage_was) <> (b.segment_now, b.stage_now)
$$;

create or replace function tally_moved_feedback() returns setof tally_batch
    language plpgsql stable rows 100
as
$$
begin
    if exists (select from tally_dirty) then
        return query
            select m.subject, m.day, m.code, m.n * c.sign, m.a, m.b,
                   cast(null as text), cast(null as text), c.value_tier, c.country, c.region,
                   cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as text),
                   cast(null as text), true
            from (select * from tally_moving_customer where value_tier is not null or country is not null or region is not null) c
            cross join lateral (
                select x.*
                from feedback r
                cross join lateral feedback_marks(cast(row(r.*) as feedback)) x
                where r.customer_id = c.id
                offset 0) m
            union all
            select m.subject, m.day, m.code, m.n * t.sign, m.a, m.b, t.segment, t.stage, null, null, null,
                   null, null, null, null, null, null, true
            from tally_moving_course c
            cross join tally_setting s
            cross join lateral (
                select x.*
                from feedback r
                cross join lateral feedback_marks(cast(row(r.*) as feedback)) x
                where r.customer_id = c.id and r.occurred_at >= cast(c.last_day + 1 as timestamp) at time zone s.zone
                offset 0) m
            cross join lateral tally_moved_course(c.id, m.day) t
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

create or replace function tally_moved_case() returns setof tally_batch
    language plpgsql stable rows 100
as
$$
begin
    if exists (select from tally_dirty) then
        return query
            select m.subject, m.day, m.code, m.n * c.sign, m.a, m.b,
                   cast(null as text), cast(null as text), c.value_tier, c.country, c.region,
                   cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as text),
                   cast(null as text), true
            from (select * from tally_moving_customer where value_tier is not null or country is not null or region is not null) c
            cross join lateral (
                select x.*
                from service_case r
                cross join lateral case_marks(cast(row(r.*) as service_case)) x
                where r.customer_id = c.id
                offset 0) m
            union all
            select m.subject, m.day, m.code, m.n * t.sign, m.a, m.b, t.segment, t.stage, null, null, null,
                   null, null, null, null, null, null, true
            from tally_moving_course c
            cross join lateral (
                select x.*
                from service_case r
                cross join lateral case_marks(cast(row(r.*) as service_case)) x
                where r.customer_id = c.id and x.day > c.last_day
                offset 0) m
            cross join lateral tally_moved_course(c.id, m.day) t
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

-- Writes down what a reader would add. Which marks those are is decided by one statement, and so by one state of the database.
-- Answers how many tallies have changed.
create or replace function tally_fold() returns bigint
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
    with concerned as materialized (
        select customer_id as id from tally_dirty
        union
        select p.id
        from (select customer_id as id from tally_pending union select customer_id from tally_spend_pending) p
        where not exists (select from tally_customer where id = p.id offset 0)
    ), customers as (
        insert into tally_customer as f (id, segment, stage, value_tier, country, region, acquired_on, ended_on)
        select n.id, n.segment, n.stage, n.value_tier, n.country, n.region, n.acquired_on, n.ended_on
        from concerned c
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
    ), spells as (
        insert into tally_spell as f (customer_id, from_day, to_day, segment, stage)
        select n.customer_id, n.from_day, n.to_day, n.segment, n.stage
        from concerned c
        cross join lateral (select * from standing_spell where customer_id = c.id offset 0) n
        on conflict (customer_id, from_day) do update
            set to_day = excluded.to_day, segment = excluded.segment, stage = excluded.stage
            where (f.to_day, f.segment, f.stage) is distinct from (excluded.to_day, excluded.segment, excluded.stage)
    ), gone_spells as (
        delete from tally_spell f
        where f.customer_id = any (array (select id from concerned))
          and not exists (select from standing_spell where customer_id = f.customer_id and from_day = f.from_day)
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
create or replace function tally_rebuild() returns void
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
    lock table customer, customer_standing, standing_spell, employee, feedback, service_case, transaction, contract, referral in share mode;
    perform pg_advisory_xact_lock(hashtext('tally_fold'));
    truncate tally_case_pending, tally_rollup, tally_customer, tally_spell, tally_employee;
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
    insert into tally_spell (customer_id, from_day, to_day, segment, stage)
    select customer_id, from_day, to_day, segment, stage from standing_spell;
    insert into tally_employee (id, team) select id, team from tally_employee_now;
    analyze tally_rollup, tally_customer, tally_spell, tally_employee;
    update tally_setting set built_at = now();
end
$$;
