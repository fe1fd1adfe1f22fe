-- $customers customers, each with the settings of somebody who has been through the whole page of preferences.
insert into customer (id, source, external_id, name, email, phone, time_zone)
select cast(md5('decision-' || g) as uuid), 'bench', 'c' || g, 'Customer ' || g, 'c' || g || '@example.org', '+44 20 7946 0018', 'Europe/Paris'
from generate_series(1, $customers) g
on conflict do nothing;

insert into contact_preference (customer_id, revision)
select id, 1 from customer where source = 'bench'
on conflict do nothing;

insert into contact_setting (customer_id, setting, value, since)
select id, setting, value, now()
from customer, (values
    ('channels.EMAIL.MARKETING', 'IN'), ('channels.EMAIL.SURVEY', 'OUT'), ('channels.EMAIL.COMMUNITY', 'IN'), ('channels.SMS.SERVICE', 'IN'),
    ('topics', 'news,tips'), ('cadence', '7d:900 30d:1000'), ('timeZone', 'Europe/Paris'), ('language', 'fr'), ('channelOrder', 'EMAIL,SMS'),
    ('times', 'MON,TUE,WED,THU,FRI,SAT,SUN 00:00-24:00')) s (setting, value)
where source = 'bench'
on conflict do nothing;

