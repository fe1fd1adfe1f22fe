-- Settings and contacts come in by the thousand: what they have judged anew is found once for each statement.
drop trigger consent_ledger_changed on consent_ledger;
drop trigger consent_ledger_has_wording on consent_ledger;
drop function crm_require_wording();

create or replace function consent_changed() returns trigger
    language plpgsql
as
$$
begin
    if exists (
        select from added a
        where a.wording_version is not null
          and not exists (select from consent_wording w where w.setting = a.setting and w.version = a.wording_version)) then
        raise exception 'there is no such version of the wording'
            using errcode = 'foreign_key_violation';
    end if;
    update contact c
    set matched = null
    from (select customer_id, min(at) as since from added group by customer_id) a
    where c.customer_id = a.customer_id and c.made_at >= a.since and c.state = 'MADE' and c.matched is not null;
    return null;
end
$$;

create trigger consent_ledger_changed
    after insert
    on consent_ledger
    referencing new table as added
    for each statement
execute function consent_changed();
