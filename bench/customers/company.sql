-- $customers customers as a list sees them: a standing each, an answer, a case and a purchase; names from 200 × 500 parts.
set session_replication_role = replica;
select setseed(0.42);

insert into staff_account (id, name, email, role, active, revision)
select cast(md5('s' || g) as uuid), 'Colleague ' || g, 's' || g || '@bench.example', 'STAFF', true, 0 from generate_series(1, 20) g;

insert into customer (id, source, external_id, name, kind, email, phone, country, value_tier, acquired_on)
select cast(md5('c' || g) as uuid), 'bench', 'c' || g,
       initcap(translate(substr(md5('f' || g % 200), 1, 6), '0123456789', 'aeioulnrst')) || ' '
           || initcap(translate(substr(md5('l' || g % 497), 1, 8), '0123456789', 'aeioulnrst')),
       case when random() < 0.15 then 'ORGANIZATION' else 'PERSON' end,
       case when random() < 0.9 then 'c' || g || '@example.org' end, '+49 30 ' || 1000000 + g,
       (array ['DE', 'FR', 'IT', 'ES', 'PL', 'NL', 'BE', 'AT', 'CZ', 'SE', 'MT'])[1 + cast(floor(random() * random() * 11) as integer)],
       (array ['LOW', 'MID', 'HIGH', 'TOP', null])[1 + cast(floor(random() * 5) as integer)],
       date '2012-01-01' + cast(random() * 5300 as integer)
from generate_series(1, $customers) g;
update customer set name = 'Emma Johnson ' || external_id where external_id in ('c7', 'c77', 'c777');

insert into customer_standing (customer_id, segment, segment_rule, segment_version, segment_evidence, segment_before, stage,
    stage_rule, stage_version, health, health_computed, health_coverage, health_band, health_change, health_trend, health_model, last_contact_at,
    renewal_due_on, computed_at)
select id, s.scale[1 + cast(floor(p * p * 6) as integer)], 'NOTHING_ELSE_MATCHED', 1, '[]', s.scale[1 + cast(floor(random() * 6) as integer)],
       (array ['PROSPECT', 'CUSTOMER', 'RETAINED', 'AT_RISK', 'DEFECTED', 'RECOVERED'])[1 + cast(floor(random() * 6) as integer)],
       'FIRST_YEAR', 1, h, h, 0.9, case when h < 50 then 'AT_RISK' when h < 75 then 'WATCH' else 'HEALTHY' end, random() * 40 - 20,
       array [h, h, h, h, h, h], 'bench', timestamptz '2026-11-20' - random() * interval '400 days',
       case when random() < 0.4 then date '2026-11-20' + cast(random() * 700 as integer) end, now()
from (select id, random() as p, random() * 100 as h from customer) c,
     (select array ['DISSENTER', 'DEFECTOR', 'NEUTRAL', 'SUPPORTER', 'ADVOCATE', 'SUPER_ADVOCATE'] as scale) s;

insert into customer_owner
select id, cast(md5('s' || 1 + cast(floor(random() * 20) as integer)) as uuid) from customer where random() < 0.2;
insert into contact_preference select id, 0 from customer where random() < 0.4;
insert into contact_setting
select customer_id, 'channels.EMAIL.MARKETING', case when random() < 0.7 then 'IN' else 'OUT' end, now() from contact_preference;
insert into customer_label select id, 'Press tour' from customer where random() < 0.001;
insert into customer_task (id, customer_id, text, due, at, author)
select gen_random_uuid(), id, 'Call', date '2026-12-01', now(), 'bench' from customer where random() < 0.02;

insert into feedback (source, external_id, customer_id, kind, score, scale_max, skipped, occurred_at)
select 'bench', 'f' || external_id, id, 'NPS', cast(floor(random() * 11) as integer), 10, false,
       now() - random() * interval '900 days'
from customer;
insert into service_case (source, external_id, customer_id, category, opened_at, resolved_at, contacts, handovers, reopenings)
select 'bench', 'k' || external_id, id, 'delivery', t, t + interval '2 days', 1, 0, 0
from (select id, external_id, now() - random() * interval '900 days' - interval '3 days' as t from customer) c;
insert into transaction (source, external_id, customer_id, occurred_at, amount, currency)
select 'bench', 't' || external_id, id, now() - random() * interval '900 days', 100, 'EUR' from customer;

-- The triggers were off.
insert into customer_listing
select customer_id, segment, stage, band, tier, kind, moved_down, objected, mailable, renewal_due_on, last_contact_at, health,
       health_change, owner_id, country, name_key
from customer_listed;
set session_replication_role = origin;
vacuum analyze;
