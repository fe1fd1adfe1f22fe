-- One row per customer: where the customer stands now. Derived, so it can be computed again at any time.
create table customer_standing (
    customer_id      uuid             not null,
    segment          text             not null,
    segment_rule     text             not null,
    segment_version  smallint         not null,
    segment_evidence jsonb            not null,
    segment_before   text             not null,
    stage            text             not null,
    stage_rule       text             not null,
    stage_version    smallint         not null,
    health           double precision,
    health_coverage  double precision not null,
    health_band      text             not null,
    health_change    double precision,
    health_trend     real[]           not null,
    health_model     text             not null,
    last_contact_at  timestamptz,
    renewal_due_on   date,
    computed_at      timestamptz      not null,
    constraint customer_standing_pk primary key (customer_id),
    constraint customer_standing_customer_fk foreign key (customer_id) references customer (id) on delete cascade,
    constraint customer_standing_segment_ck check (
        segment in ('DISSENTER', 'DEFECTOR', 'NEUTRAL', 'SUPPORTER', 'ADVOCATE', 'SUPER_ADVOCATE')),
    constraint customer_standing_segment_before_ck check (
        segment_before in ('DISSENTER', 'DEFECTOR', 'NEUTRAL', 'SUPPORTER', 'ADVOCATE', 'SUPER_ADVOCATE')),
    constraint customer_standing_stage_ck check (
        stage in ('SUSPECT', 'PROSPECT', 'CUSTOMER', 'RETAINED', 'AT_RISK', 'DEFECTED', 'RECOVERED')),
    constraint customer_standing_health_ck check (health between 0 and 100),
    constraint customer_standing_coverage_ck check (health_coverage between 0 and 1),
    constraint customer_standing_band_ck check (health_band in ('AT_RISK', 'WATCH', 'HEALTHY', 'NOT_ENOUGH_DATA')),
    constraint customer_standing_band_health_ck check ((health is null) = (health_band = 'NOT_ENOUGH_DATA')),
    constraint customer_standing_health_change_ck check (health_change is null or health is not null)
);

comment on column customer_standing.segment_before is 'The segment 30 days before computed_at';
comment on column customer_standing.health is 'Empty when too few inputs are present for a score';
comment on column customer_standing.health_change is 'Points against the score 30 days before computed_at';
comment on column customer_standing.health_trend is 'Scores of the last weeks, oldest first; null where there was none';
comment on column customer_standing.health_model is 'The definitions the score was made with';

create index customer_standing_health_change_ix on customer_standing (health_change, customer_id);
create index customer_standing_health_ix on customer_standing (health, customer_id);
create index customer_standing_segment_ix on customer_standing (segment);
