-- The written form of one setting, as the domain writes it; both the present state and the ledger are bound by it.
create function crm_is_setting(setting text, value text) returns boolean
    language sql immutable parallel safe
as
$$
select case
           when setting ~ '^channels\.(EMAIL|SMS|PHONE|PUSH|POST|IN_APP|MESSENGER)\.(MARKETING|SURVEY|COMMUNITY|SERVICE)$'
               then value in ('IN', 'OUT', 'UNSET', 'PENDING')
           when setting in ('topics', 'offerTypes')
               then value = '*' or value ~ '^([A-Za-z0-9][A-Za-z0-9_.-]*(,[A-Za-z0-9][A-Za-z0-9_.-]*)*)?$'
           when setting = 'cadence'
               then value ~ '^((([A-Z]+\.)?(7|30)d:\d{1,4})( ([A-Z]+\.)?(7|30)d:\d{1,4})*)?$'
           when setting = 'times'
               then value = '*' or value ~ '^[A-Z,]+ \d\d:\d\d-\d\d:\d\d(; [A-Z,]+ \d\d:\d\d-\d\d:\d\d)*$'
           when setting = 'timeZone'
               then value ~ '^[A-Za-z0-9_/:+-]*$'
           when setting = 'pausedUntil'
               then value ~ '^(\d{4}-\d\d-\d\d)?$'
           when setting = 'exceptions'
               then value ~ '^((PRODUCT_DEFECT|SAFETY|SECURITY|LEGAL|SERVICE_OUTAGE|PRICE_CHANGE)(,(PRODUCT_DEFECT|SAFETY|SECURITY|LEGAL|SERVICE_OUTAGE|PRICE_CHANGE))*)?$'
           when setting = 'tone'
               then value in ('', 'FORMAL', 'FRIENDLY', 'BRIEF')
           when setting = 'language'
               then value ~ '^[A-Za-z0-9-]*$'
           when setting = 'channelOrder'
               then value ~ '^((EMAIL|SMS|PHONE|PUSH|POST|IN_APP|MESSENGER)(,(EMAIL|SMS|PHONE|PUSH|POST|IN_APP|MESSENGER))*)?$'
           when setting = 'doNotContact'
               then value in ('true', 'false')
           else false
       end
$$;

create table contact_preference (
    customer_id uuid   not null,
    revision    bigint not null,
    constraint contact_preference_pk primary key (customer_id),
    constraint contact_preference_customer_fk foreign key (customer_id) references customer (id),
    constraint contact_preference_revision_ck check (revision >= 0)
);

create table contact_setting (
    customer_id uuid        not null,
    setting     text        not null,
    value       text        not null,
    since       timestamptz not null,
    constraint contact_setting_pk primary key (customer_id, setting),
    constraint contact_setting_preference_fk foreign key (customer_id) references contact_preference (customer_id),
    constraint contact_setting_value_ck check (crm_is_setting(setting, value))
);

comment on table contact_setting is 'What a customer has set; what is missing was never touched. Always equal to the newest ledger entry of the setting';
