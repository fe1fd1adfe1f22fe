alter table contact
    add column topic      text,
    add column offer_type text;

comment on column contact.topic is 'The content topic it belonged to, if any; not bound to the catalogue, from which topics go and contacts stay';

update contact
set topic = contact_decision.topic, offer_type = contact_decision.offer_type
from contact_decision
where contact_decision.id = contact.id and (contact_decision.topic is not null or contact_decision.offer_type is not null);

create index contact_topic_ix on contact (made_at, topic, customer_id) where topic is not null and state = 'MADE';
