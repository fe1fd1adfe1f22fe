-- What one decision through the API reads and writes: the key, the customer with lock, settings and contacts, the place and the log.
\set c random(1, $customers)
select * from api_key where hash = '$hash';
select external_id, id from customer where external_id = any(array ['c' || :c]) order by id \gset
begin;
select erased_at is not null as erased, deceased_on is not null as deceased, restricted_at,
    case when exists (select from suppressed_address)
        then array(select s.channel from suppressed_address s
                   where s.hash = crm_address_hash('EMAIL', email) and s.channel = 'EMAIL'
                      or s.hash = crm_address_hash('PHONE', phone) and s.channel in ('SMS', 'PHONE'))
    end as suppressed, email, phone, nullif(concat_ws(' ', postal_code, city), '') as place, time_zone
from customer where id = cast(:id as uuid) for no key update;
select revision, setting, value, since
from contact_preference join contact_setting using (customer_id) where customer_id = cast(:id as uuid);
select purpose, made_at
from contact
where customer_id = cast(:id as uuid) and made_at > now() - interval '30 days' and state <> 'RELEASED'
    and (state = 'MADE' or reserved_until > now());
with kept as (
    insert into contact_decision
        (id, customer_id, purpose, channel_wanted, topic, offer_type, exception, at, not_after, dry_run,
        outcome, reason, channel, until, checks, reserved_until, decided_at, zone, asker, idempotency_key)
    values (uuidv7(), cast(:id as uuid), 'MARKETING', 'EMAIL', 'tips', null, null, now(), null, false,
        'ALLOW', null, 'EMAIL', null,
        array ['RECIPIENT + contact.recipient.KNOWN()', 'ADDRESS + contact.address.USABLE()', 'MASTER_SWITCH + contact.switch.off()',
            'CONSENT + contact.consent.IN.since(d2026-11-22)', 'TOPIC + contact.topic.wanted(ttips)', 'PAUSE + contact.pause.none()',
            'CADENCE + contact.cadence.used(i0,i900,i7)', 'HOURS + contact.hours.inside(t05.30,tEurope/Paris)'],
        now() + interval '15 minutes', now(), 'Europe/Paris', 'bench', null)
    returning id, customer_id, purpose, channel, topic, offer_type, at, reserved_until)
insert into contact
    (id, source, external_id, customer_id, purpose, channel, topic, offer_type, made_at, state, reserved_until)
select id, 'crm', cast(id as text), customer_id, purpose, channel, topic, offer_type, at, 'RESERVED', reserved_until
from kept;
end;
