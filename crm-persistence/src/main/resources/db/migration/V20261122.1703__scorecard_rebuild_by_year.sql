-- Everything anew, from the rows, year by year: no roll-up is longer, and the sums of one fit into memory, where sorting the rows
-- of all years for one dimension after the other took several times as long.
create or replace function tally_rebuild() returns void
    language plpgsql
    set work_mem = '128MB'
    set jit = off
as
$$
declare
    of_customer constant text[] := '{segment, stage, value_tier, country, region}';
    customers   uuid[];
    begins      timestamptz;
    ends        timestamptz;
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
            select date_trunc('year', opened_at at time zone s.zone) from service_case
            union
            select date_trunc('year', resolved_at at time zone s.zone) from service_case where resolved_at is not null) y
        order by 1
    loop
        perform tally_roll_up(
            format('select * from tally_row_feedback where occurred_at >= %L and occurred_at < %L', begins, ends),
            of_customer || '{channel, area, touchpoint, journey_phase, team}', false);
        perform tally_roll_up(
            format($f$select * from tally_row_case
                where resolved_at >= %L and resolved_at < %L and subject in ('RESOLVED', 'WALL', 'WORKING', 'NET')$f$, begins, ends),
            of_customer || '{channel, category, team}', false);
        perform tally_roll_up(
            format($f$select * from tally_row_case
                where opened_at >= %L and opened_at < %L and subject in ('COMPLAINT', 'COMPLAINT_TIME')$f$, begins, ends),
            of_customer || '{channel, category, team}', false);
    end loop;
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
