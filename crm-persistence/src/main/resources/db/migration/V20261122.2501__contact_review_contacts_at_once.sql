-- What the contacts of one statement have judged anew is found in one go: an import or a campaign makes a hundred thousand.
drop trigger contact_added on contact;

create function contacts_added() returns trigger
    language plpgsql
as
$$
begin
    if exists (select from added where state = 'MADE') then
        update contact c
        set matched = null
        from (select customer_id, min(made_at) as since from added where state = 'MADE' group by customer_id) a
        where c.customer_id = a.customer_id and c.made_at >= a.since and c.state = 'MADE' and c.matched is not null;
    end if;
    return null;
end
$$;

create trigger contact_added
    after insert
    on contact
    referencing new table as added
    for each statement
execute function contacts_added();

create or replace function contact_changed() returns trigger
    language plpgsql
as
$$
begin
    if old.state = 'MADE' then
        perform contact_await_review(old.customer_id, old.made_at);
    end if;
    if tg_op = 'UPDATE' and new.state = 'MADE' then
        perform contact_await_review(new.customer_id, new.made_at);
    end if;
    return null;
end
$$;

-- A connection may have made its plan while there were no contacts yet: it must not look through all of them ever after.
alter function contact_await_review(uuid, timestamptz) set enable_seqscan = off;
alter function contacts_added() set enable_seqscan = off;
alter function contacts_added() set enable_hashjoin = off;
alter function contacts_added() set enable_mergejoin = off;
alter function consent_changed() set enable_seqscan = off;
alter function consent_changed() set enable_hashjoin = off;
alter function consent_changed() set enable_mergejoin = off;
