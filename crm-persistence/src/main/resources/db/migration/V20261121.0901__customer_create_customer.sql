create extension if not exists pg_trgm;

create table customer (
    id          uuid        not null default crm_uuid_v7(),
    source      text        not null,
    external_id text        not null,
    name        text        not null,
    kind        text        not null default 'PERSON',
    email       text,
    phone       text,
    locale      text,
    time_zone   text,
    country     text,
    region      text,
    city        text,
    postal_code text,
    latitude    double precision,
    longitude   double precision,
    birth_date  date,
    acquired_on date,
    ended_on    date,
    value_tier  text,
    tags        text[]      not null default '{}',
    stub        boolean     not null default false,
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    constraint customer_pk primary key (id),
    constraint customer_source_external_id_uq unique (source, external_id),
    constraint customer_external_id_ck check (external_id <> '' and source <> ''),
    constraint customer_name_ck check (name <> ''),
    constraint customer_kind_ck check (kind in ('PERSON', 'ORGANIZATION')),
    constraint customer_country_ck check (country ~ '^[A-Z]{2}$'),
    constraint customer_latitude_ck check (latitude between -90 and 90),
    constraint customer_longitude_ck check (longitude between -180 and 180),
    constraint customer_value_tier_ck check (value_tier in ('LOW', 'MID', 'HIGH', 'TOP')),
    constraint customer_ended_on_ck check (ended_on >= acquired_on)
);

comment on column customer.source is 'The system the record came from; with external_id it identifies the record';
comment on column customer.stub is 'Known only by its identifier, because another record referred to it';
comment on column customer.ended_on is 'First day on which the customer is no longer active';

create index customer_external_id_ix on customer (external_id);
create index customer_name_ix on customer (name, id);
create index customer_name_trgm_ix on customer using gin (name gin_trgm_ops);
create index customer_email_ix on customer (lower(email));
create index customer_acquired_on_ix on customer (acquired_on, ended_on);
