alter table contact
    add column returned_at timestamptz,
    add constraint contact_returned_ck check (returned_at is null or state = 'MADE');

comment on column contact.returned_at is 'When it came back because it could not be delivered';

update contact k
set returned_at = r.at
from (select contact_id, min(at) as at from delivery_report where kind in ('HARD_BOUNCE', 'SOFT_BOUNCE') group by contact_id) r
where k.id = r.contact_id and k.state = 'MADE';

-- What the response rate of surveys counts, without going to the table.
create index contact_invitation_ix on contact (made_at) include (customer_id, channel, level, replied_at, returned_at)
    where state = 'MADE' and purpose = 'SURVEY';
