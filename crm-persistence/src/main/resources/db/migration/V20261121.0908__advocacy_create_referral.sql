create table referral (
    id            uuid        not null default crm_uuid_v7(),
    source        text        not null,
    external_id   text        not null,
    customer_id   uuid        not null,
    occurred_at   timestamptz not null,
    referred_name text,
    converted_on  date,
    created_at    timestamptz not null default now(),
    updated_at    timestamptz not null default now(),
    constraint referral_pk primary key (id),
    constraint referral_source_external_id_uq unique (source, external_id),
    constraint referral_customer_fk foreign key (customer_id) references customer (id)
);

create index referral_customer_ix on referral (customer_id, occurred_at);
create index referral_occurred_at_ix on referral (occurred_at);
