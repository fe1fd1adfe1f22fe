create table contract (
    id            uuid        not null default crm_uuid_v7(),
    source        text        not null,
    external_id   text        not null,
    customer_id   uuid        not null,
    starts_on     date        not null,
    due_on        date        not null,
    outcome       text        not null default 'OPEN',
    decided_on    date,
    annual_value  numeric     not null,
    currency      text        not null,
    renewed_value numeric,
    created_at    timestamptz not null default now(),
    updated_at    timestamptz not null default now(),
    constraint contract_pk primary key (id),
    constraint contract_source_external_id_uq unique (source, external_id),
    constraint contract_customer_fk foreign key (customer_id) references customer (id),
    constraint contract_due_on_ck check (due_on >= starts_on),
    constraint contract_outcome_ck check (outcome in ('OPEN', 'RENEWED', 'LOST')),
    constraint contract_renewed_value_ck check (renewed_value is null or outcome = 'RENEWED'),
    constraint contract_values_ck check (annual_value >= 0 and renewed_value >= 0),
    constraint contract_currency_ck check (currency ~ '^[A-Z]{3}$')
);

comment on column contract.due_on is 'The day on which the contract is due for renewal';
comment on column contract.renewed_value is 'Annual value after the renewal; empty when unchanged or not renewed';

create index contract_due_on_ix on contract (due_on);
create index contract_customer_ix on contract (customer_id, due_on);
