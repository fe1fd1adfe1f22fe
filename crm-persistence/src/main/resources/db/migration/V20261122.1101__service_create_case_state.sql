create table case_state (
    id          uuid        not null default crm_uuid_v7(),
    source      text        not null,
    external_id text        not null,
    case_id     uuid        not null,
    state       text        not null,
    since       timestamptz not null,
    withdrawn   boolean     not null default false,
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    constraint case_state_pk primary key (id),
    constraint case_state_source_external_id_uq unique (source, external_id),
    constraint case_state_case_fk foreign key (case_id) references service_case (id) on delete cascade,
    constraint case_state_state_ck
        check (state in ('OPEN', 'WAITING_FOR_CUSTOMER', 'WAITING_FOR_THIRD_PARTY', 'RESOLVED'))
);

comment on table case_state is 'What a case was from an instant on, until its next state';
comment on column case_state.withdrawn is 'Taken back by the system it came from: it does not count';

create index case_state_case_ix on case_state (case_id, since);

-- Cases are locked in the order in which imports touch them; whoever is timing one is waited for, and it is untimed then.
create function crm_untime_cases(cases uuid[]) returns void language plpgsql as $$
begin
    perform from service_case where id = any (cases) order by source, external_id for no key update;
    update service_case set timed = false where id = any (cases) and timed;
end
$$;

create function crm_case_state_stored() returns trigger language plpgsql as $$
begin
    perform crm_untime_cases(array(select distinct case_id from stored));
    return null;
end
$$;

create function crm_case_state_removed() returns trigger language plpgsql as $$
begin
    perform crm_untime_cases(array(select distinct case_id from removed));
    return null;
end
$$;

create function crm_case_state_replaced() returns trigger language plpgsql as $$
begin
    perform crm_untime_cases(array(select case_id from stored union select case_id from removed));
    return null;
end
$$;

create trigger case_state_stored_tr after insert on case_state
    referencing new table as stored for each statement execute function crm_case_state_stored();

create trigger case_state_replaced_tr after update on case_state
    referencing old table as removed new table as stored for each statement execute function crm_case_state_replaced();

create trigger case_state_removed_tr after delete on case_state
    referencing old table as removed for each statement execute function crm_case_state_removed();
