alter table service_case
    add column disposition     text    not null default 'HANDLED',
    add column customer_told   boolean,
    add column states_known    boolean not null default false,
    add column given_opened_at   timestamptz,
    add column given_resolved_at timestamptz,
    add column given_reopenings  integer,
    add column working_seconds numeric,
    add column net_seconds     numeric,
    add column timed           boolean not null default false,
    add constraint service_case_disposition_ck check (disposition in ('HANDLED', 'MERGED', 'SPAM')),
    add constraint service_case_given_ck check (
        states_known = (given_opened_at is not null)
        and (states_known or (given_resolved_at is null and given_reopenings is null))),
    add constraint service_case_seconds_ck check (
        working_seconds >= 0 and net_seconds between 0 and working_seconds
        and (net_seconds is null or states_known)
        and (working_seconds is null or resolved_at is not null)),
    drop constraint service_case_first_response_at_ck,
    add constraint service_case_first_response_at_ck check (states_known or first_response_at >= opened_at);

comment on column service_case.disposition is
    'HANDLED: a need of its own; MERGED into another case and SPAM are none and count in no metric but as what they are';
comment on column service_case.customer_told is
    'Whether the customer was told how the case ended; empty when that was not recorded';
comment on column service_case.states_known is
    'Whether opened_at, resolved_at and reopenings follow from case_state; what was imported is then kept in given_*';
comment on column service_case.working_seconds is
    'Working time from the opening to the last resolution; empty while the case is open or not timed';
comment on column service_case.net_seconds is
    'The part of working_seconds spent open or waiting for a third party; empty where the states are not known';
comment on column service_case.timed is 'Whether the seconds were computed since the case or its states last changed';

create index service_case_untimed_ix on service_case (source, external_id) where not timed;
