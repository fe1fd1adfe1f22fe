alter table contact
    add column matched boolean;

comment on column contact.matched is 'Whether the customer''s preferences of the moment it was made allowed it; empty until it was reviewed';

create index contact_made_ix on contact (made_at) include (customer_id, channel, matched) where state = 'MADE';
create index contact_unreviewed_ix on contact (customer_id) where state = 'MADE' and matched is null;

-- A contact is judged by the preferences and the contacts before it: whatever comes in between, however late, has it judged anew.
create function contact_await_review(customer uuid, since timestamptz) returns void
    language sql
as
$$
update contact
set matched = null
where customer_id = customer and made_at >= since and state = 'MADE' and matched is not null
$$;

create function contact_changed() returns trigger
    language plpgsql
as
$$
begin
    if tg_op <> 'INSERT' and old.state = 'MADE' then
        perform contact_await_review(old.customer_id, old.made_at);
    end if;
    if tg_op <> 'DELETE' and new.state = 'MADE' then
        perform contact_await_review(new.customer_id, new.made_at);
    end if;
    return null;
end
$$;

create trigger contact_added
    after insert
    on contact
    for each row
    when (new.state = 'MADE')
execute function contact_changed();

create trigger contact_changed
    after update of customer_id, purpose, channel, topic, offer_type, made_at, state or delete
    on contact
    for each row
execute function contact_changed();

create function consent_changed() returns trigger
    language plpgsql
as
$$
begin
    perform contact_await_review(new.customer_id, new.at);
    return null;
end
$$;

create trigger consent_ledger_changed
    after insert
    on consent_ledger
    for each row
execute function consent_changed();
