alter table contact
    add column level          text,
    add column link_opened_at timestamptz,
    add column replied_at     timestamptz,
    add column accepted_at    timestamptz,
    add column answered_at    timestamptz generated always as (least(link_opened_at, replied_at, accepted_at)) stored,
    add constraint contact_level_ck check (level in ('SHOTGUN', 'SEGMENT', 'ONE_TO_ONE', 'CUSTOMER_DEFINED')),
    add constraint contact_answered_ck check (answered_at is null or state = 'MADE');

comment on column contact.level is 'How closely it fitted the customer, from the widest to the closest; empty where nobody said';
comment on column contact.answered_at is 'The first answer of whatever kind';

update contact k
set level = s.level
from campaign_customer s
where s.contact_id = k.id and s.state = 'SENT' and s.level is not null;

update contact k
set level = 'ONE_TO_ONE'
from greeting g
where g.contact_id = k.id and g.state = 'SENT';

-- What figures about contacts count, without going to the table.
drop index contact_made_ix;
create index contact_made_ix on contact (made_at) include (customer_id, channel, matched, level, answered_at) where state = 'MADE';
