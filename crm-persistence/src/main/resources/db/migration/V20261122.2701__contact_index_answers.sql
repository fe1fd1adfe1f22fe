-- How contacts were answered is counted too, and most of it is empty: it costs the index next to nothing.
drop index contact_made_ix;
create index contact_made_ix on contact (made_at)
    include (customer_id, channel, matched, level, answered_at, link_opened_at, replied_at, accepted_at)
    where state = 'MADE';
