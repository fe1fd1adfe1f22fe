create table delivery_report (
    id          uuid        not null default crm_uuid_v7(),
    reference   text        not null,
    kind        text        not null,
    contact_id  uuid        not null,
    customer_id uuid        not null,
    channel     text        not null,
    address     text        not null,
    detail      text        not null,
    at          timestamptz not null,
    constraint delivery_report_pk primary key (id),
    constraint delivery_report_once_uq unique (reference, kind),
    constraint delivery_report_contact_fk foreign key (contact_id) references contact (id),
    constraint delivery_report_customer_fk foreign key (customer_id) references customer (id),
    constraint delivery_report_kind_ck check (kind in ('HARD_BOUNCE', 'SOFT_BOUNCE', 'COMPLAINT'))
);

comment on table delivery_report is 'What carriers reported about messages; each kind once per message';

create index delivery_report_contact_ix on delivery_report (contact_id);
create index delivery_report_address_ix on delivery_report (customer_id, channel, kind);

-- What links to unsubscribe are signed with: random, of this installation only.
insert into signing_secret (purpose, secret)
select 'unsubscribe', sha256(string_agg(uuid_send(gen_random_uuid()), ''))
from generate_series(1, 4);
