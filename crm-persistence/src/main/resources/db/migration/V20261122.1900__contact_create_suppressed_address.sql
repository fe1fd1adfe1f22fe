alter table customer
    add column deceased_on date,
    add column erased_at timestamptz,
    add column restricted_at timestamptz;

comment on column customer.erased_at is 'From then on nothing here names the person: the row only holds together what must be kept';
comment on column customer.restricted_at is 'Since when the customer wants the data kept but not used for anything optional';

-- What makes hashes of addresses worthless elsewhere: random, of this installation only.
insert into signing_secret (purpose, secret)
select 'suppression', sha256(string_agg(uuid_send(gen_random_uuid()), ''))
from generate_series(1, 4);

-- Takes the secret as it is, so that many hashes need not look it up one by one.
create function crm_salted(secret bytea, kind text, value text) returns bytea
    language sql stable strict parallel safe
as
$$
select sha256(secret || convert_to(kind || ':' || value, 'UTF8'))
$$;

-- Of an address however it is spelled; a telephone is one address, whether it is called or written to.
create function crm_address_hash(channel text, address text) returns bytea
    language sql stable strict parallel safe
as
$$
select case
           when channel in ('SMS', 'PHONE')
               then crm_salted(s.secret, 'PHONE', regexp_replace(regexp_replace(address, '[^0-9+]', '', 'g'), '^00', '+'))
           else crm_salted(s.secret, channel, lower(btrim(address)))
       end
from signing_secret s
where s.purpose = 'suppression'
$$;

create table suppressed_address (
    channel text        not null,
    hash    bytea       not null,
    cause   text        not null,
    at      timestamptz not null,
    constraint suppressed_address_pk primary key (hash, channel),
    constraint suppressed_address_channel_ck check (channel in ('EMAIL', 'SMS', 'PHONE', 'PUSH', 'POST', 'IN_APP', 'MESSENGER')),
    constraint suppressed_address_cause_ck check (cause in ('BOUNCED', 'COMPLAINED', 'ERASED'))
);

comment on table suppressed_address is 'Addresses nothing is sent to any more; a salted hash is enough to know one again';

create table erased_identity (
    kind        text        not null,
    hash        bytea       not null,
    customer_id uuid        not null,
    constraint erased_identity_pk primary key (kind, hash, customer_id),
    constraint erased_identity_customer_fk foreign key (customer_id) references customer (id),
    constraint erased_identity_kind_ck check (kind in ('RECORD', 'PERSON', 'REFERENCE'))
);

comment on table erased_identity is 'Salted hashes by which somebody who was erased is known again: source and identifier, identifier and name, identifier alone';
