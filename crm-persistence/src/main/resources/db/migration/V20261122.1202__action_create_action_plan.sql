create table action_plan (
    id              uuid        not null,
    metric          text        not null,
    filter          text        not null,
    period_from     date        not null,
    period_to       date        not null,
    occasion        text        not null,
    owner_id        uuid,
    cause           text        not null,
    expected_effect numeric,
    expected_by     date,
    state           text        not null,
    started_on      date,
    ended_on        date,
    conclusion      text        not null,
    revision        bigint      not null,
    created_at      timestamptz not null default now(),
    constraint action_plan_pk primary key (id),
    constraint action_plan_owner_fk foreign key (owner_id) references staff_account (id),
    constraint action_plan_metric_ck check (metric <> ''),
    constraint action_plan_period_ck check (period_from < period_to),
    constraint action_plan_occasion_ck check (occasion in ('SHORTFALL', 'SURPLUS')),
    constraint action_plan_state_ck check (state in ('DRAFT', 'RUNNING', 'DONE', 'ABANDONED')),
    constraint action_plan_cause_ck check (length(cause) <= 2000),
    constraint action_plan_conclusion_ck check (length(conclusion) <= 1000),
    constraint action_plan_complete_ck check (state not in ('RUNNING', 'DONE') or (started_on is not null
        and owner_id is not null and cause <> '' and expected_effect is not null and expected_by is not null)),
    constraint action_plan_ended_ck check ((state in ('DONE', 'ABANDONED')) = (ended_on is not null)),
    constraint action_plan_revision_ck check (revision >= 0)
);

create index action_plan_filter_ix on action_plan (filter);

create table action_plan_step (
    plan_id        uuid    not null,
    position       integer not null,
    text           text    not null,
    responsible_id uuid,
    due            date    not null,
    done_on        date,
    constraint action_plan_step_pk primary key (plan_id, position),
    constraint action_plan_step_plan_fk foreign key (plan_id) references action_plan (id),
    constraint action_plan_step_responsible_fk foreign key (responsible_id) references staff_account (id),
    constraint action_plan_step_text_ck check (text <> '' and length(text) <= 300)
);
