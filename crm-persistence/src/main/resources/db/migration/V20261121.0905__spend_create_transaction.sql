create table transaction (
    id          uuid        not null default crm_uuid_v7(),
    source      text        not null,
    external_id text        not null,
    customer_id uuid        not null,
    occurred_at timestamptz not null,
    amount      numeric     not null,
    currency    text        not null,
    product     text,
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    constraint transaction_pk primary key (id),
    constraint transaction_source_external_id_uq unique (source, external_id),
    constraint transaction_customer_fk foreign key (customer_id) references customer (id),
    constraint transaction_currency_ck check (currency ~ '^[A-Z]{3}$')
);

comment on column transaction.amount is 'In the unit of the currency; negative for a refund';

create index transaction_occurred_at_ix on transaction (occurred_at);
create index transaction_customer_ix on transaction (customer_id, occurred_at);
