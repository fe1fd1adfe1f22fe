create table life_story (
    customer_id uuid    not null,
    stage       text,
    paused      boolean not null,
    revision    bigint  not null,
    constraint life_story_pk primary key (customer_id),
    constraint life_story_customer_fk foreign key (customer_id) references customer (id),
    constraint life_story_stage_ck check (stage in
        ('STUDENT', 'YOUNG_SINGLE', 'COUPLE', 'YOUNG_FAMILY', 'ESTABLISHED_FAMILY', 'EMPTY_NEST', 'RETIRED')),
    constraint life_story_revision_ck check (revision >= 0)
);

comment on column life_story.stage is 'Told by the customer, never guessed';
comment on column life_story.paused is 'Nothing told here may be used until the customer says so again';

create table life_event (
    id           uuid    not null,
    customer_id  uuid    not null,
    kind         text    not null,
    title        text    not null,
    year         integer,
    month        integer not null,
    day          integer,
    yearly       boolean not null,
    congratulate boolean not null,
    consented_at timestamptz,
    constraint life_event_pk primary key (id),
    constraint life_event_story_fk foreign key (customer_id) references life_story (customer_id),
    constraint life_event_kind_ck check (kind in
        ('BIRTHDAY', 'GRADUATION', 'NEW_JOB', 'PROMOTION', 'MOVE', 'WEDDING', 'ANNIVERSARY', 'BIRTH', 'RETIREMENT', 'OTHER')),
    constraint life_event_consent_ck check (kind not in ('WEDDING', 'BIRTH', 'OTHER') or consented_at is not null),
    constraint life_event_title_ck check (length(title) <= 60 and (kind = 'OTHER') = (title <> '')),
    constraint life_event_year_ck check (year between 1900 and 2200),
    constraint life_event_month_ck check (month between 1 and 12),
    constraint life_event_day_ck check (day between 1 and 31),
    constraint life_event_yearly_ck check (not yearly or day is not null),
    constraint life_event_once_ck check (yearly or year is not null)
);

create index life_event_customer_ix on life_event (customer_id);

create table life_ledger (
    id          uuid        not null default crm_uuid_v7(),
    customer_id uuid        not null,
    at          timestamptz not null,
    actor       text        not null,
    source      text        not null,
    deed        text        not null,
    kind        text,
    consent     boolean     not null,
    wording     text        not null,
    constraint life_ledger_pk primary key (id),
    constraint life_ledger_customer_fk foreign key (customer_id) references customer (id),
    constraint life_ledger_deed_ck check (deed in
        ('EVENT_TOLD', 'EVENT_CORRECTED', 'EVENT_FORGOTTEN', 'STAGE_TOLD', 'STAGE_FORGOTTEN', 'PAUSED', 'RESUMED')),
    constraint life_ledger_kind_ck check ((kind is not null) = (deed like 'EVENT%'))
);

comment on table life_ledger is 'That something was told, changed or taken back, and with what consent; never what it was, so that a deleted event is gone';

create index life_ledger_customer_ix on life_ledger (customer_id, at);

create trigger life_ledger_only_grows
    before update or delete or truncate on life_ledger
    for each statement execute function crm_refuse_to_forget();
