create table consent_wording (
    setting    text        not null,
    version    integer     not null,
    hash       bytea       not null,
    text       text        not null,
    first_used timestamptz not null,
    constraint consent_wording_pk primary key (setting, version),
    constraint consent_wording_hash_uq unique (setting, hash),
    constraint consent_wording_hash_ck check (hash = sha256(convert_to(text, 'UTF8'))),
    constraint consent_wording_version_ck check (version >= 1 and text <> '')
);

comment on table consent_wording is 'What stood beside a setting when customers decided about it, word for word; each new text is a new version';

insert into consent_wording (setting, version, hash, text, first_used)
select setting, row_number() over (partition by setting order by min(at), wording),
       sha256(convert_to(wording, 'UTF8')), wording, min(at)
from consent_ledger
where wording <> ''
group by setting, wording;

alter table consent_ledger disable trigger consent_ledger_only_grows;
alter table consent_ledger add column wording_version integer;

update consent_ledger l
set wording_version = w.version
from consent_wording w
where w.setting = l.setting and w.text = l.wording;

alter table consent_ledger drop column wording;
alter table consent_ledger enable trigger consent_ledger_only_grows;

comment on column consent_ledger.wording_version is 'The words the customer saw when deciding; empty where there were none to see';

create trigger consent_wording_only_grows
    before update or delete or truncate on consent_wording
    for each statement execute function crm_refuse_to_forget();

-- A foreign key would lock the row of the wording, for which one needs the right to change it. As neither table ever loses
-- a row, looking once is as good.
create function crm_require_wording() returns trigger
    language plpgsql
as
$$
begin
    if new.wording_version is not null
        and not exists (select from consent_wording w where w.setting = new.setting and w.version = new.wording_version) then
        raise exception 'there is no version % of the wording of %', new.wording_version, new.setting
            using errcode = 'foreign_key_violation';
    end if;
    return new;
end
$$;

create trigger consent_ledger_has_wording
    before insert on consent_ledger
    for each row execute function crm_require_wording();
