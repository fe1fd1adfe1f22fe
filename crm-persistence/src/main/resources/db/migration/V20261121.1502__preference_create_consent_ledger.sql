create table consent_ledger (
    customer_id uuid        not null,
    revision    bigint      not null,
    setting     text        not null,
    before      text        not null,
    after       text        not null,
    at          timestamptz not null,
    actor       text        not null,
    source      text        not null,
    evidence    text        not null,
    wording     text        not null,
    constraint consent_ledger_pk primary key (customer_id, revision, setting),
    constraint consent_ledger_customer_fk foreign key (customer_id) references customer (id),
    constraint consent_ledger_revision_ck check (revision >= 0),
    constraint consent_ledger_change_ck check (before <> after),
    constraint consent_ledger_before_ck check (crm_is_setting(setting, before)),
    constraint consent_ledger_after_ck check (crm_is_setting(setting, after)),
    constraint consent_ledger_actor_ck check (actor <> '' and source <> '')
);

comment on column consent_ledger.revision is 'The state the change led to; entries with the same one were saved together';
comment on column consent_ledger.wording is 'The words the customer saw when deciding, empty where there were none to see';

create function crm_refuse_to_forget() returns trigger
    language plpgsql
as
$$
begin
    raise exception '% only grows: nothing in it is changed or removed', tg_table_name
        using errcode = 'restrict_violation';
end
$$;

create trigger consent_ledger_only_grows
    before update or delete or truncate on consent_ledger
    for each statement execute function crm_refuse_to_forget();
