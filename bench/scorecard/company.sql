-- A company of $customers customers, ten answers, two cases and five purchases for each. Triggers are off: the roll-ups are
-- made afterwards, from the rows.
set session_replication_role = replica;
select setseed(0.42);

-- Indices are made at the end, which is many times faster.
create temp table put_off as
select indexname, indexdef
from pg_indexes
where tablename in ('feedback', 'service_case', 'transaction', 'contract')
  and indexname not in (select conname from pg_constraint);
do $do$
declare
    name text;
begin
    for name in select indexname from put_off loop
        execute format('drop index %I', name);
    end loop;
end
$do$;

insert into employee (id, source, external_id, name, team, hired_on, left_on)
select cast(md5('e' || g) as uuid), 'bench', 'e' || g, 'Employee ' || g, 'team-' || g % 20, hired,
       case when random() < 0.4 then hired + cast(random() * 2000 as integer) end
from (select g, date '2010-01-01' + cast(random() * 5800 as integer) as hired from generate_series(1, 2000) g) x;

insert into customer (id, source, external_id, name, country, region, value_tier, acquired_on, ended_on)
select cast(md5('c' || g) as uuid), 'bench', 'c' || g, 'Customer ' || g,
       (array ['DE', 'FR', 'IT', 'ES', 'PL', 'NL', 'BE', 'AT', 'CZ', 'SE'])[1 + cast(floor(random() * random() * 10) as integer)],
       'region-' || cast(floor(random() * 60) as integer),
       (array ['LOW', 'MID', 'HIGH', 'TOP', null])[1 + cast(floor(random() * 5) as integer)],
       acquired, case when random() < 0.3 then acquired + 1 + cast(random() * 2500 as integer) end
from (select g, date '2012-01-01' + cast(random() * 5300 as integer) as acquired from generate_series(1, $customers) g) x;

insert into customer_standing (customer_id, segment, segment_rule, segment_version, segment_evidence, segment_before, stage,
    stage_rule, stage_version, health_coverage, health_band, health_trend, health_model, computed_at)
select id,
       (array ['DISSENTER', 'DEFECTOR', 'NEUTRAL', 'SUPPORTER', 'ADVOCATE', 'SUPER_ADVOCATE'])[1 + cast(floor(random() * 6) as integer)],
       'bench', 1, '[]', 'NEUTRAL',
       (array ['PROSPECT', 'CUSTOMER', 'RETAINED', 'AT_RISK', 'DEFECTED', 'RECOVERED'])[1 + cast(floor(random() * 6) as integer)],
       'bench', 1, 0, 'NOT_ENOUGH_DATA', '{}', 'bench', now()
from customer;

insert into feedback (source, external_id, customer_id, kind, score, scale_max, skipped, occurred_at, channel, area, touchpoint,
    journey_phase, employee_id)
select 'bench', 'f' || g, cast(md5('c' || 1 + cast(floor(random() * $customers) as integer)) as uuid),
       k.kind, case when skipped then null else least(k.most, k.least + cast(floor(sqrt(random()) * (k.most - k.least + 1)) as integer)) end,
       k.most, skipped, timestamptz '2013-01-01' + random() * interval '5060 days',
       (array ['EMAIL', 'PHONE', 'WEB', 'APP', 'SHOP'])[1 + cast(floor(random() * 5) as integer)],
       (array ['SHOPPING', 'BRAND', 'SERVICE', 'MARKETING', 'PRODUCT'])[1 + cast(floor(random() * 5) as integer)],
       'touchpoint-' || cast(floor(random() * 12) as integer), 'phase-' || cast(floor(random() * 6) as integer),
       case when random() < 0.2 then cast(md5('e' || 1 + cast(floor(random() * 2000) as integer)) as uuid) end
from (select g, random() < 0.05 as skipped, cast(floor(random() * 10) as integer) as dice
      from generate_series(1, 10 * $customers) g) x
join (values (0, 'NPS', 0, 10), (1, 'NPS', 0, 10), (2, 'NPS', 0, 10), (3, 'NPS', 0, 10), (4, 'CSAT', 1, 5), (5, 'CSAT', 1, 5),
             (6, 'CSAT', 1, 5), (7, 'CES', 1, 7), (8, 'CES', 1, 7), (9, 'RATING', 1, 10)) k (dice, kind, least, most)
    on k.dice = x.dice;

insert into service_case (source, external_id, customer_id, category, channel, complaint, opened_at, first_response_at,
    resolved_at, contacts, handovers, reopenings, solved_in_one_go, customer_told, employee_id, working_seconds, timed)
select 'bench', 'k' || g, cast(md5('c' || 1 + cast(floor(random() * $customers) as integer)) as uuid),
       (array ['inquiry', 'return', 'invoice', 'delivery', 'defect', 'account', 'contract', 'complaint'])
           [1 + cast(floor(random() * 8) as integer)],
       (array ['EMAIL', 'PHONE', 'WEB', 'APP', 'SHOP'])[1 + cast(floor(random() * 5) as integer)],
       random() < 0.15, opened, case when random() < 0.7 then opened + random() * interval '30 hours' end, resolved,
       1 + cast(floor(random() * 2.5) as integer), cast(floor(random() * 1.3) as integer), cast(floor(random() * 1.1) as integer),
       (array [true, false, null])[1 + cast(floor(random() * 3) as integer)], (array [true, false, null])[1 + cast(floor(random() * 3) as integer)],
       cast(md5('e' || 1 + cast(floor(random() * 2000) as integer)) as uuid),
       round(extract(epoch from resolved - opened) / 4), resolved is not null
from (select g, opened,
             case when random() < 0.998 or opened < timestamptz '2026-09-01' and random() < 0.9
                 then date_trunc('second', opened + (-ln(1 - random() * 0.9999)) * interval '40 hours') end as resolved
      from (select g, date_trunc('second', timestamptz '2013-01-01' + random() * interval '5050 days') as opened
            from generate_series(1, 2 * $customers) g) y) x;

insert into transaction (source, external_id, customer_id, occurred_at, amount, currency)
select 'bench', 't' || g, cast(md5('c' || 1 + cast(floor(random() * $customers) as integer)) as uuid),
       timestamptz '2013-01-01' + random() * interval '5060 days', round(cast(5 + random() * random() * 500 as numeric), 2), 'EUR'
from generate_series(1, 5 * $customers) g;

insert into contract (source, external_id, customer_id, starts_on, due_on, outcome, annual_value, currency)
select 'bench', 'v' || g, cast(md5('c' || 1 + cast(floor(random() * $customers) as integer)) as uuid), due - 365, due,
       case when due > date '2026-11-01' then 'OPEN' when random() < 0.8 then 'RENEWED' else 'LOST' end,
       round(cast(100 + random() * 2000 as numeric), 2), 'EUR'
from (select g, date '2014-01-01' + cast(random() * 4900 as integer) as due from generate_series(1, cast($customers / 2 as integer)) g) x;

do $do$
declare
    definition text;
begin
    for definition in select indexdef from put_off loop
        execute definition;
    end loop;
end
$do$;
drop table put_off;

set session_replication_role = origin;
