-- What a customer spent in a month, a quarter or a year, beside what it was one year earlier. That is one share per customer
-- and not per purchase, so it is worked out for the customers concerned when the tallies are folded, or read before that.

create table tally_spend_pending (
    customer_id    uuid not null,
    day            date,
    amount         numeric,
    reported       bigint,
    other_currency bigint
);

comment on table tally_spend_pending is 'By how much purchases have changed since the shares of their customer were written down';

alter table tally_spend_pending set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 50000);

alter table tally_customer
    add column acquired_on date,
    add column ended_on    date;

create or replace view tally_customer_now as
select c.id,
       coalesce(s.segment, '')    as segment,
       coalesce(s.stage, '')      as stage,
       coalesce(c.value_tier, '') as value_tier,
       coalesce(c.country, '')    as country,
       coalesce(c.region, '')     as region,
       c.acquired_on,
       c.ended_on
from customer c
left join customer_standing s on s.customer_id = c.id;

create or replace function tally_note_customer() returns trigger
    language plpgsql
as
$$
begin
    if tg_op = 'UPDATE' then
        insert into tally_dirty (customer_id)
        select o.id
        from old_rows o
        left join new_rows n on n.id = o.id
        where (n.value_tier, n.country, n.region, n.acquired_on, n.ended_on)
                  is distinct from (o.value_tier, o.country, o.region, o.acquired_on, o.ended_on);
    else
        insert into tally_dirty (customer_id) select o.id from old_rows o;
    end if;
    return null;
end
$$;

create function tally_follow_transaction() returns trigger
    language plpgsql
as
$$
begin
    if tg_op <> 'DELETE' then
        insert into tally_spend_pending
        select t.customer_id, cast(t.occurred_at at time zone s.zone as date),
               case when t.currency = s.currency then t.amount end,
               case when t.currency = s.currency then 1 else 0 end,
               case when t.currency = s.currency then 0 else 1 end
        from new_rows t
        cross join tally_setting s;
    end if;
    if tg_op <> 'INSERT' then
        insert into tally_spend_pending
        select t.customer_id, cast(t.occurred_at at time zone s.zone as date),
               case when t.currency = s.currency then -t.amount end,
               case when t.currency = s.currency then -1 else 0 end,
               case when t.currency = s.currency then 0 else -1 end
        from old_rows t
        cross join tally_setting s;
    end if;
    return null;
end
$$;

create trigger tally_follow_transaction_insert after insert on transaction
    referencing new table as new_rows for each statement execute function tally_follow_transaction();
create trigger tally_follow_transaction_update after update on transaction
    referencing old table as old_rows new table as new_rows for each statement execute function tally_follow_transaction();
create trigger tally_follow_transaction_delete after delete on transaction
    referencing old table as old_rows for each statement execute function tally_follow_transaction();

-- The shares of every customer concerned as they are now (sign 1), and as they are written down (sign -1): the purchases
-- there are without what has changed since. A share stands on the first day of its month, quarter or year.
-- Codes: 0 spent in both years, 1 one year earlier, 2 in either (a before, b after); 3 purchases in another currency in either;
-- of customers active in the period 4 what they spent in it (a), 5 their purchases in another currency in it.
create view tally_moved_spend as
with concerned as (
    select customer_id as id from tally_spend_pending
    union
    select customer_id from tally_dirty where customer_id is not null
), monthly as (
    select x.id, x.sign, x.day - cast(extract(day from x.day) as integer) + 1 as month,
           sum(x.amount) as amount, sum(x.reported) as reported, sum(x.other_currency) as other_currency
    from (
        select c.id, v.sign, cast(t.occurred_at at time zone s.zone as date) as day,
               case when t.currency = s.currency then t.amount end as amount,
               case when t.currency = s.currency then 1 else 0 end as reported,
               case when t.currency = s.currency then 0 else 1 end as other_currency
        from concerned c
        join transaction t on t.customer_id = c.id
        cross join tally_setting s
        cross join (values (1), (-1)) v (sign)
        union all
        select p.customer_id, -1, p.day, -p.amount, -p.reported, -p.other_currency
        from tally_spend_pending p
        where p.day is not null
    ) x
    group by x.id, x.sign, month
), spent as (
    select m.id, m.sign, g.subject,
           cast(g.starts_on + case when r.earlier then interval '1 year' else interval '0' end as date) as starts_on,
           max(g.months) as months,
           coalesce(sum(m.amount) filter (where r.earlier), 0) as before,
           coalesce(sum(m.amount) filter (where not r.earlier), 0) as after,
           sum(m.reported) as reported,
           sum(m.other_currency) as other_currency,
           coalesce(sum(m.other_currency) filter (where not r.earlier), 0) as other_currency_after
    from monthly m
    cross join lateral (values
        ('SPEND_M', m.month, 1),
        ('SPEND_Q', cast(date_trunc('quarter', cast(m.month as timestamp)) as date), 3),
        ('SPEND_Y', make_date(cast(extract(year from m.month) as integer), 1, 1), 12)) g (subject, starts_on, months)
    cross join (values (false), (true)) r (earlier)
    group by 1, 2, 3, 4
), owned as (
    select x.*, n.segment, n.stage, n.value_tier, n.country, n.region, n.acquired_on, n.ended_on
    from spent x
    join tally_customer_now n on n.id = x.id
    where x.sign = 1
    union all
    select x.*, f.segment, f.stage, f.value_tier, f.country, f.region, f.acquired_on, f.ended_on
    from spent x
    join tally_customer f on f.id = x.id
    where x.sign = -1
), judged as (
    select o.*,
           coalesce(o.acquired_on < o.starts_on + make_interval(months => o.months)
               and (o.ended_on is null or o.ended_on > greatest(o.starts_on, o.acquired_on)), false) as active
    from owned o
)
select o.subject, o.starts_on as day, v.code, cast(v.n * o.sign as bigint) as n,
       v.a * o.sign as a, v.b * o.sign as b, v.a * v.a * o.sign as aa, v.b * v.b * o.sign as bb, v.a * v.b * o.sign as ab,
       o.segment, o.stage, o.value_tier, o.country, o.region,
       cast(null as text) as channel, cast(null as text) as area, cast(null as text) as touchpoint,
       cast(null as text) as journey_phase, cast(null as text) as category, cast(null as text) as team,
       cast(null as jsonb) as attributes
from judged o
cross join lateral (values
    (0, case when o.before > 0 and o.after > 0 then 1 else 0 end, o.before, o.after),
    (1, case when o.before > 0 then 1 else 0 end, o.before, o.after),
    (2, case when o.reported > 0 then 1 else 0 end, o.before, o.after),
    (3, o.other_currency, null, null),
    (4, case when o.active and o.after <> 0 then 1 else 0 end, o.after, null),
    (5, case when o.active then o.other_currency_after else 0 end, null, null)) v (code, n, a, b)
where v.n <> 0;
