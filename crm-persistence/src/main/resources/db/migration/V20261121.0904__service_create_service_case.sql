create table service_case (
    id                uuid        not null default crm_uuid_v7(),
    source            text        not null,
    external_id       text        not null,
    customer_id       uuid        not null,
    category          text        not null,
    channel           text,
    severity          text        not null default 'MINOR',
    complaint         boolean     not null default false,
    opened_at         timestamptz not null,
    first_response_at timestamptz,
    resolved_at       timestamptz,
    contacts          integer     not null default 1,
    handovers         integer     not null default 0,
    reopenings        integer     not null default 0,
    solved_in_one_go  boolean,
    employee_id       uuid,
    created_at        timestamptz not null default now(),
    updated_at        timestamptz not null default now(),
    constraint service_case_pk primary key (id),
    constraint service_case_source_external_id_uq unique (source, external_id),
    constraint service_case_customer_fk foreign key (customer_id) references customer (id),
    constraint service_case_employee_fk foreign key (employee_id) references employee (id),
    constraint service_case_severity_ck check (severity in ('MINOR', 'MAJOR')),
    constraint service_case_resolved_at_ck check (resolved_at >= opened_at),
    constraint service_case_first_response_at_ck check (first_response_at >= opened_at),
    constraint service_case_counts_ck check (contacts >= 0 and handovers >= 0 and reopenings >= 0)
);

comment on column service_case.resolved_at is 'The last resolution; empty while the case is open';
comment on column service_case.contacts is 'Contacts until the resolution; 0 for a case nobody answered';
comment on column service_case.solved_in_one_go is 'What the customer answered; empty when not asked or not answered';

create index service_case_resolved_at_ix on service_case (resolved_at);
create index service_case_opened_at_ix on service_case (opened_at);
create index service_case_customer_ix on service_case (customer_id, category, opened_at);
