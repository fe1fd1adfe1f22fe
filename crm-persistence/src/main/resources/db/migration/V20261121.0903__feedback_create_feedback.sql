create table feedback (
    id            uuid        not null default crm_uuid_v7(),
    source        text        not null,
    external_id   text        not null,
    customer_id   uuid,
    kind          text        not null,
    score         smallint,
    scale_max     smallint    not null,
    skipped       boolean     not null default false,
    comment       text,
    occurred_at   timestamptz not null,
    channel       text,
    area          text,
    touchpoint    text,
    journey_phase text,
    employee_id   uuid,
    created_at    timestamptz not null default now(),
    updated_at    timestamptz not null default now(),
    constraint feedback_pk primary key (id),
    constraint feedback_source_external_id_uq unique (source, external_id),
    constraint feedback_customer_fk foreign key (customer_id) references customer (id),
    constraint feedback_employee_fk foreign key (employee_id) references employee (id),
    constraint feedback_kind_ck check (kind in ('NPS', 'CSAT', 'CES', 'RATING')),
    constraint feedback_scale_ck check (
        case kind
            when 'NPS' then scale_max = 10
            when 'CSAT' then scale_max = 5
            when 'CES' then scale_max in (5, 7, 10)
            when 'RATING' then scale_max in (5, 10)
        end),
    constraint feedback_score_ck check (score between case kind when 'NPS' then 0 else 1 end and scale_max),
    constraint feedback_skipped_ck check (skipped = (score is null)),
    constraint feedback_area_ck check (area in ('SHOPPING', 'BRAND', 'SERVICE', 'MARKETING', 'PRODUCT'))
);

comment on column feedback.customer_id is 'Empty for an anonymous answer: it counts for the company and for no customer';
comment on column feedback.skipped is 'The question was shown and not answered';

create index feedback_kind_occurred_at_ix on feedback (kind, occurred_at);
create index feedback_customer_ix on feedback (customer_id, occurred_at);
