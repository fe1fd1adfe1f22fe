create extension if not exists unaccent;

-- One narrow row per customer with all that the list filters and sorts by, so that a million are passed in a moment.
-- It follows the records by triggers. Segments, stages, bands, tiers and kinds are numbered in the order of their scales.
create table customer_listing (
    customer_id     uuid             not null,
    segment         smallint,
    stage           smallint,
    band            smallint,
    tier            smallint,
    kind            smallint         not null,
    moved_down      boolean          not null,
    objected        boolean          not null,
    mailable        boolean          not null,
    renewal_due_on  date,
    last_contact_at timestamptz,
    health          double precision,
    health_change   double precision,
    owner_id        uuid,
    country         text,
    name_key        text collate "C" not null,
    constraint customer_listing_pk primary key (customer_id),
    constraint customer_listing_customer_fk foreign key (customer_id) references customer (id) on delete cascade
) with (fillfactor = 80);

comment on column customer_listing.band is 'None of who objected to profiling, not even too little data';
comment on column customer_listing.mailable is 'Has an e-mail address and chose marketing by e-mail; the contact decision has the last word';

create index customer_listing_name_ix on customer_listing (name_key, customer_id);

create function crm_segment_rank(segment text) returns smallint
    language sql immutable
    return array_position(array ['DISSENTER', 'DEFECTOR', 'NEUTRAL', 'SUPPORTER', 'ADVOCATE', 'SUPER_ADVOCATE'], segment) - 1;

create function crm_stage_rank(stage text) returns smallint
    language sql immutable
    return array_position(
        array ['SUSPECT', 'PROSPECT', 'CUSTOMER', 'RETAINED', 'AT_RISK', 'DEFECTED', 'RECOVERED'], stage) - 1;

create function crm_band_rank(band text) returns smallint
    language sql immutable
    return array_position(array ['AT_RISK', 'WATCH', 'HEALTHY', 'NOT_ENOUGH_DATA'], band) - 1;

create view customer_listed as
select c.id as customer_id,
       crm_segment_rank(s.segment) as segment,
       crm_stage_rank(s.stage) as stage,
       case when o.customer_id is null then coalesce(crm_band_rank(s.health_band), 3::smallint) end as band,
       (array_position(array ['LOW', 'MID', 'HIGH', 'TOP'], c.value_tier) - 1)::smallint as tier,
       (array_position(array ['PERSON', 'ORGANIZATION'], c.kind) - 1)::smallint as kind,
       coalesce(crm_segment_rank(s.segment) < crm_segment_rank(s.segment_before), false) as moved_down,
       o.customer_id is not null as objected,
       c.email is not null and m.customer_id is not null as mailable,
       s.renewal_due_on,
       s.last_contact_at,
       s.health,
       s.health_change,
       w.owner_id,
       c.country,
       lower(unaccent(c.name)) as name_key
from customer c
left join customer_standing s on s.customer_id = c.id
left join profiling_objection o on o.customer_id = c.id
left join customer_owner w on w.customer_id = c.id
left join contact_setting m
    on m.customer_id = c.id and m.setting = 'channels.EMAIL.MARKETING' and m.value = 'IN';

comment on view customer_listed is 'What customer_listing has to hold';

insert into customer_listing
select customer_id, segment, stage, band, tier, kind, moved_down, objected, mailable, renewal_due_on, last_contact_at, health,
       health_change, owner_id, country, name_key
from customer_listed;

create function crm_list_again(customers uuid[]) returns void
    language sql
begin atomic
    update customer_listing l
    set segment = v.segment, stage = v.stage, band = v.band, tier = v.tier, kind = v.kind, moved_down = v.moved_down,
        objected = v.objected, mailable = v.mailable, renewal_due_on = v.renewal_due_on, last_contact_at = v.last_contact_at,
        health = v.health, health_change = v.health_change, owner_id = v.owner_id, country = v.country, name_key = v.name_key
    from customer_listed v
    where v.customer_id = l.customer_id and l.customer_id = any (customers);
end;

create function customer_listed_first() returns trigger
    language plpgsql
as
$$
begin
    insert into customer_listing
    select n.id, null, null, 3, array_position(array ['LOW', 'MID', 'HIGH', 'TOP'], n.value_tier) - 1,
           array_position(array ['PERSON', 'ORGANIZATION'], n.kind) - 1, false, false, false, null, null, null, null, null,
           n.country, lower(unaccent(n.name))
    from added n;
    return null;
end
$$;

create trigger customer_listed_first
    after insert on customer
    referencing new table as added
    for each statement
execute function customer_listed_first();

create function customer_listed_again() returns trigger
    language plpgsql
as
$$
begin
    perform crm_list_again(array_agg(n.id))
    from added n join removed o on o.id = n.id
    where (n.name, n.kind, n.country, n.value_tier, n.email is null)
        is distinct from (o.name, o.kind, o.country, o.value_tier, o.email is null)
    having count(*) > 0;
    return null;
end
$$;

create trigger customer_listed_again
    after update on customer
    referencing old table as removed new table as added
    for each statement
execute function customer_listed_again();

create function standing_listed() returns trigger
    language plpgsql
as
$$
begin
    update customer_listing l
    set segment = crm_segment_rank(n.segment), stage = crm_stage_rank(n.stage), band = crm_band_rank(n.health_band),
        moved_down = crm_segment_rank(n.segment) < crm_segment_rank(n.segment_before), renewal_due_on = n.renewal_due_on,
        last_contact_at = n.last_contact_at, health = n.health, health_change = n.health_change
    from added n
    where l.customer_id = n.customer_id
        and (l.segment, l.stage, l.band, l.moved_down, l.renewal_due_on, l.last_contact_at, l.health, l.health_change)
            is distinct from (crm_segment_rank(n.segment), crm_stage_rank(n.stage), crm_band_rank(n.health_band),
                crm_segment_rank(n.segment) < crm_segment_rank(n.segment_before), n.renewal_due_on, n.last_contact_at, n.health,
                n.health_change);
    return null;
end
$$;

create trigger standing_listed_first
    after insert on customer_standing
    referencing new table as added
    for each statement
execute function standing_listed();

create trigger standing_listed_again
    after update on customer_standing
    referencing new table as added
    for each statement
execute function standing_listed();

create function listed_by_customer() returns trigger
    language plpgsql
as
$$
begin
    perform crm_list_again(array_agg(distinct customer_id)) from touched having count(*) > 0;
    return null;
end
$$;

create trigger standing_listed_no_more
    after delete on customer_standing
    referencing old table as touched
    for each statement
execute function listed_by_customer();

create trigger owner_listed_first
    after insert on customer_owner
    referencing new table as touched
    for each statement
execute function listed_by_customer();

create trigger owner_listed_again
    after update on customer_owner
    referencing new table as touched
    for each statement
execute function listed_by_customer();

create trigger owner_listed_no_more
    after delete on customer_owner
    referencing old table as touched
    for each statement
execute function listed_by_customer();

create function setting_listed() returns trigger
    language plpgsql
as
$$
begin
    perform crm_list_again(array_agg(distinct customer_id))
    from touched
    where setting in ('profiling', 'channels.EMAIL.MARKETING')
    having count(*) > 0;
    return null;
end
$$;

create trigger setting_listed_first
    after insert on contact_setting
    referencing new table as touched
    for each statement
execute function setting_listed();

create trigger setting_listed_again
    after update on contact_setting
    referencing new table as touched
    for each statement
execute function setting_listed();

create trigger setting_listed_no_more
    after delete on contact_setting
    referencing old table as touched
    for each statement
execute function setting_listed();

-- Parts of addresses, identifiers and numbers are searched as often as parts of names.
create index customer_email_trgm_ix on customer using gin (email gin_trgm_ops);
create index customer_external_id_trgm_ix on customer using gin (external_id gin_trgm_ops);
create index customer_phone_trgm_ix on customer using gin (regexp_replace(phone, '\D', '', 'g') gin_trgm_ops);

-- Finds "Jonson" in "Emma Johnson", which are 0.5 alike. A function, so that the threshold is its own and the index is used.
create function crm_called_like(wanted text) returns setof uuid
    language plpgsql stable
    set pg_trgm.word_similarity_threshold = 0.45
as
$$
begin
    return query select id from customer where wanted <% name;
end
$$;

create table customer_label (
    customer_id uuid not null,
    label       text not null,
    constraint customer_label_pk primary key (customer_id, label),
    constraint customer_label_customer_fk foreign key (customer_id) references customer (id),
    constraint customer_label_text_ck check (btrim(label) = label and label <> '' and length(label) <= 40)
);

comment on table customer_label is 'What staff file customers under; the tags of sources stay with the records';

create index customer_label_label_ix on customer_label (label, customer_id);

-- What was done to many customers at once, so that it can be undone.
create table bulk_deed (
    id        uuid        not null,
    kind      text        not null,
    value     text        not null,
    query     text        not null,
    actor     text        not null,
    at        timestamptz not null,
    customers bigint      not null,
    undone_at timestamptz,
    constraint bulk_deed_pk primary key (id),
    constraint bulk_deed_kind_ck check (kind in ('OWNER', 'LABEL', 'UNLABEL'))
);

create index bulk_deed_at_ix on bulk_deed (at desc);

create table bulk_deed_customer (
    deed_id     uuid not null,
    customer_id uuid not null,
    before      text,
    constraint bulk_deed_customer_pk primary key (deed_id, customer_id),
    constraint bulk_deed_customer_deed_fk foreign key (deed_id) references bulk_deed (id) on delete cascade,
    constraint bulk_deed_customer_customer_fk foreign key (customer_id) references customer (id)
);

create index bulk_deed_customer_customer_ix on bulk_deed_customer (customer_id);
