-- Definitions of the health score tried on all customers, and what was found.
create table health_trial (
    id             uuid        not null,
    kind           text        not null,
    version        integer,
    draft_revision bigint,
    day            date,
    within_days    integer,
    enough         double precision,
    asked_by       text        not null,
    asked_at       timestamptz not null,
    state          text        not null,
    done           bigint      not null,
    total          bigint      not null,
    unscored       bigint,
    unscored_lost  bigint,
    constraint health_trial_pk primary key (id),
    constraint health_trial_kind_ck check (
        kind = 'WHO_WOULD_MOVE' and day is null and within_days is null and enough is null
        or kind = 'WHO_WAS_LOST' and day is not null and within_days is not null and enough is not null),
    constraint health_trial_subject_ck check ((version is null) <> (draft_revision is null)),
    constraint health_trial_state_ck check (state in ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED'))
);

create index health_trial_asked_ix on health_trial (kind, asked_at desc);

create table health_trial_cell (
    trial_id    uuid   not null,
    band_before text   not null,
    band_after  text   not null,
    customers   bigint not null,
    constraint health_trial_cell_pk primary key (trial_id, band_before, band_after),
    constraint health_trial_cell_trial_fk foreign key (trial_id) references health_trial (id) on delete cascade
);

create table health_trial_move (
    trial_id     uuid not null,
    customer_id  uuid not null,
    band_before  text not null,
    band_after   text not null,
    score_before double precision,
    score_after  double precision,
    constraint health_trial_move_pk primary key (trial_id, customer_id),
    constraint health_trial_move_trial_fk foreign key (trial_id) references health_trial (id) on delete cascade,
    constraint health_trial_move_customer_fk foreign key (customer_id) references customer (id) on delete cascade
);

create index health_trial_move_customer_ix on health_trial_move (customer_id);

comment on table health_trial_move is 'Customers who would change the band';

create table health_trial_fifth (
    trial_id  uuid             not null,
    fifth     smallint         not null,
    customers bigint           not null,
    lost      bigint           not null,
    lowest    double precision not null,
    highest   double precision not null,
    constraint health_trial_fifth_pk primary key (trial_id, fifth),
    constraint health_trial_fifth_trial_fk foreign key (trial_id) references health_trial (id) on delete cascade,
    constraint health_trial_fifth_ck check (fifth between 1 and 5 and lost between 0 and customers and lowest <= highest)
);

-- Nothing is worked out about who objects to profiling, not even what would be.
create function health_trial_objected() returns trigger
    language plpgsql
as
$$
begin
    delete from health_trial_move where customer_id = new.customer_id;
    return null;
end
$$;

create trigger contact_setting_health_trial_objected
    after insert or update
    on contact_setting
    for each row
    when (new.setting = 'profiling' and new.value = 'false')
execute function health_trial_objected();
