-- A purchase changes the shares of six periods, and not all that its customer ever had. Of customers whose dimensions or years
-- have changed, it is all.
--
-- What customers spent in a month, a quarter or a year, beside what it was one year earlier. That is one share per customer
-- and not per purchase: so the shares of every customer concerned as they are now (sign 1), and as they are written down
-- (sign -1): the purchases there are without what has changed since. A share stands on the first day of its period.
-- Amounts: a spent one year earlier, b spent in it. Codes: 1 spent one year earlier, 2 in both, else 0, and 4 more of customers
-- active in the period. 8: purchases in another currency in either year; 9: of customers active in the period, in it.
create or replace view tally_spend_share as
with concerned as materialized (
    select c.id, min(c.first_day) as first_day, max(c.last_day) as last_day
    from (
        select customer_id as id,
               coalesce(cast(date_trunc('year', cast(day as timestamp)) - interval '1 year' as date), '-infinity') as first_day,
               coalesce(cast(date_trunc('year', cast(day as timestamp)) + interval '2 years' as date), 'infinity') as last_day
        from tally_spend_pending
        union all
        select customer_id, '-infinity', 'infinity' from tally_dirty where customer_id is not null) c
    group by c.id
), touched as materialized (
    select distinct p.customer_id as id, g.subject, cast(g.starts_on + e.later as date) as starts_on
    from tally_spend_pending p
    cross join lateral (
        select 'SPEND_M', p.day - cast(extract(day from p.day) as integer) + 1
        union all
        select 'SPEND_Q', cast(date_trunc('quarter', cast(p.day as timestamp)) as date)
        union all
        select 'SPEND_Y', make_date(cast(extract(year from p.day) as integer), 1, 1)) g (subject, starts_on)
    cross join (values (interval '0'), (interval '1 year')) e (later)
    where p.day is not null
), owner as materialized (
    select n.*, 1 as sign, c.first_day, c.last_day
    from concerned c
    cross join lateral (select * from tally_customer_now where id = c.id offset 0) n
    union all
    select f.*, -1, c.first_day, c.last_day
    from concerned c
    cross join lateral (select * from tally_customer where id = c.id offset 0) f
), bought as (
    select o.id, o.sign, cast(t.occurred_at at time zone s.zone as date) as day,
           case when t.currency = s.currency then t.amount end as amount,
           case when t.currency = s.currency then 1 else 0 end as reported,
           case when t.currency = s.currency then 0 else 1 end as other_currency
    from owner o
    cross join tally_setting s
    cross join lateral (
        select occurred_at, amount, currency
        from transaction
        where customer_id = o.id
          and occurred_at >= cast(o.first_day as timestamp) at time zone s.zone
          and occurred_at < cast(o.last_day as timestamp) at time zone s.zone
        offset 0) t
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
), spread as (
    select m.id, m.sign, g.subject, g.months, cast(g.starts_on + e.later as date) as starts_on, e.later > interval '0' as earlier,
           m.amount, m.reported, m.other_currency
    from monthly m
    cross join lateral (
        select 'SPEND_M', 1, m.month
        union all
        select 'SPEND_Q', 3, cast(date_trunc('quarter', cast(m.month as timestamp)) as date)
        union all
        select 'SPEND_Y', 12, make_date(cast(extract(year from m.month) as integer), 1, 1)) g (subject, months, starts_on)
    cross join (values (interval '0'), (interval '1 year')) e (later)
), spent as (
    select s.id, s.sign, s.subject, s.months, s.starts_on,
           coalesce(sum(s.amount) filter (where s.earlier), 0) as before,
           coalesce(sum(s.amount) filter (where not s.earlier), 0) as after,
           sum(s.reported) as reported,
           sum(s.other_currency) as other_currency,
           sum(case when s.earlier then 0 else s.other_currency end) as other_currency_after
    from spread s
    where s.id in (select id from concerned where last_day = 'infinity')
       or (s.id, s.subject, s.starts_on) in (select id, subject, starts_on from touched)
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

