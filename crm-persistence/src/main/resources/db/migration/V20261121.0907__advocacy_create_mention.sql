create table mention (
    id          uuid             not null default crm_uuid_v7(),
    source      text             not null,
    external_id text             not null,
    customer_id uuid             not null,
    occurred_at timestamptz      not null,
    site        text             not null,
    text        text             not null,
    sentiment   double precision,
    created_at  timestamptz      not null default now(),
    updated_at  timestamptz      not null default now(),
    constraint mention_pk primary key (id),
    constraint mention_source_external_id_uq unique (source, external_id),
    constraint mention_customer_fk foreign key (customer_id) references customer (id),
    constraint mention_sentiment_ck check (sentiment between -1 and 1)
);

comment on column mention.site is 'Where it was said: the column "source" of the file format';
comment on column mention.sentiment is 'From -1 (attack) to 1 (praise); empty until known';

create index mention_customer_ix on mention (customer_id, occurred_at);
