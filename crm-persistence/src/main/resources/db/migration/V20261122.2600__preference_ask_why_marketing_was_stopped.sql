-- The written form of one setting, as the domain writes it; both the present state and the ledger are bound by it.
create or replace function crm_is_setting(setting text, value text) returns boolean
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
           when setting = 'stopReason'
               then value in ('', 'TOO_MANY', 'NOT_USEFUL', 'NEVER_AGREED', 'NO_LONGER_A_CUSTOMER', 'OTHER')
           when setting = 'language'
               then value ~ '^[A-Za-z0-9-]*$'
           when setting = 'channelOrder'
               then value ~ '^((EMAIL|SMS|PHONE|PUSH|POST|IN_APP|MESSENGER)(,(EMAIL|SMS|PHONE|PUSH|POST|IN_APP|MESSENGER))*)?$'
           when setting in ('doNotContact', 'profiling')
               then value in ('true', 'false')
           else false
       end
$$;
