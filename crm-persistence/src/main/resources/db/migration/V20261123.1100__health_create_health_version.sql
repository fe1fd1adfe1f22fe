-- Definitions of the health score. Version 1 comes with the product and is not kept here.
create table health_version (
    id             uuid             not null default uuidv7(),
    number         integer,
    enough         double precision not null,
    half_life_days integer          not null,
    watch_from     double precision not null,
    healthy_from   double precision not null,
    margin         double precision not null,
    note           text,
    author         text             not null,
    changed_at     timestamptz      not null,
    adopted_at     timestamptz,
    revision       bigint           not null,
    constraint health_version_pk primary key (id),
    constraint health_version_number_uq unique (number),
    constraint health_version_number_ck check (number > 1),
    constraint health_version_adopted_ck check (
        (number is null) = (adopted_at is null) and (number is null) = (note is null)),
    constraint health_version_note_ck check (note <> '')
);

comment on column health_version.number is 'Empty for the draft';

create unique index health_version_draft_uq on health_version ((true)) where number is null;

create table health_version_measure (
    version_id       uuid             not null,
    measure          text             not null,
    weight           double precision not null,
    worst            double precision not null,
    best             double precision not null,
    fresh_days       integer          not null,
    maximum_age_days integer          not null,
    constraint health_version_measure_pk primary key (version_id, measure),
    constraint health_version_measure_version_fk foreign key (version_id) references health_version (id) on delete cascade
);

-- What was adopted stays as it was: scores name their version.
create function health_version_stays() returns trigger
    language plpgsql
as
$$
begin
    raise exception 'Version % of the health score was adopted and cannot be changed', old.number
        using errcode = 'check_violation';
end
$$;

create trigger health_version_stays
    before update or delete
    on health_version
    for each row
    when (old.number is not null)
execute function health_version_stays();

create function health_version_measure_stays() returns trigger
    language plpgsql
as
$$
begin
    if exists (select from health_version v
               where v.id = case tg_op when 'INSERT' then new.version_id else old.version_id end and v.number is not null) then
        raise exception 'The measures of an adopted version of the health score cannot be changed'
            using errcode = 'check_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

create trigger health_version_measure_stays
    before insert or update or delete
    on health_version_measure
    for each row
execute function health_version_measure_stays();
