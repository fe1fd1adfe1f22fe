-- Rules as they were written: the numbers of the stages, and the lines of the table of segments.
create table rule_text (
    id                 uuid default uuidv7() not null,
    loyal_after_days   integer not null,
    loyal_purchases    integer not null,
    won_back_for_days  integer not null,
    lost_after_days    integer not null,
    overdue_after_days integer not null,
    rhythm_purchases   integer not null,
    rhythm_percentile  integer not null,
    unhealthy_below    integer not null,
    constraint rule_text_pk primary key (id)
);

create table segment_rule (
    rule_text_id       uuid    not null,
    line               integer not null,
    code               text    not null,
    segment            text    not null,
    likelihood_given   text    not null,
    likelihood_from    integer,
    likelihood_below   integer,
    promotions_from    integer,
    promotions_below   integer,
    attacks_from       integer,
    attacks_below      integer,
    open_major         boolean,
    leaving            boolean,
    satisfaction_given text    not null,
    satisfaction_from  integer,
    satisfaction_below integer,
    constraint segment_rule_pk primary key (rule_text_id, line),
    constraint segment_rule_text_fk foreign key (rule_text_id) references rule_text (id) on delete cascade,
    constraint segment_rule_segment_ck check (
        segment in ('DISSENTER', 'DEFECTOR', 'NEUTRAL', 'SUPPORTER', 'ADVOCATE', 'SUPER_ADVOCATE')),
    constraint segment_rule_likelihood_ck check (likelihood_given in ('EITHER', 'YES', 'NO')),
    constraint segment_rule_satisfaction_ck check (satisfaction_given in ('EITHER', 'YES', 'NO'))
);

comment on column segment_rule.code is 'What standings and courses name the line by: the same for the same line in every version';
comment on column segment_rule.likelihood_given is 'Whether there has to be an answer';

create table rule_set (
    version      integer     not null,
    rule_text_id uuid        not null,
    note         text        not null,
    author       text        not null,
    adopted_at   timestamptz not null,
    constraint rule_set_pk primary key (version),
    constraint rule_set_text_fk foreign key (rule_text_id) references rule_text (id),
    constraint rule_set_text_uk unique (rule_text_id),
    -- The first version is that of the source articles, and part of the program.
    constraint rule_set_version_ck check (version > 1),
    constraint rule_set_note_ck check (note <> '')
);

comment on table rule_set is 'Rules of stages and segments that were adopted; they never change';

create table rule_draft (
    only_one     boolean     not null default true,
    rule_text_id uuid        not null,
    author       text        not null,
    changed_at   timestamptz not null,
    revision     bigint      not null,
    constraint rule_draft_pk primary key (only_one),
    constraint rule_draft_only_one_ck check (only_one),
    constraint rule_draft_text_fk foreign key (rule_text_id) references rule_text (id)
);

create function rule_set_unchangeable() returns trigger
    language plpgsql
as
$$
begin
    raise exception 'Rules that were adopted never change';
end
$$;

create trigger rule_set_unchangeable before update or delete on rule_set
    for each row execute function rule_set_unchangeable();

create function segment_rule_unchangeable() returns trigger
    language plpgsql
as
$$
begin
    if exists (select from rule_set where rule_text_id = old.rule_text_id) then
        raise exception 'Rules that were adopted never change';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger segment_rule_unchangeable before update or delete on segment_rule
    for each row execute function segment_rule_unchangeable();

create function rule_text_unchangeable() returns trigger
    language plpgsql
as
$$
begin
    if exists (select from rule_set where rule_text_id = old.id) then
        raise exception 'Rules that were adopted never change';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger rule_text_unchangeable before update or delete on rule_text
    for each row execute function rule_text_unchangeable();

alter table standing_spell add rules_version smallint not null default 1;
alter table standing_spell alter rules_version drop default;

comment on column standing_spell.rules_version is 'The rules that decided when it began';

-- What a standing was decided on, so that other rules can decide on it without reading the whole history again.
create table standing_evidence (
    customer_id        uuid    not null,
    began_on           date,
    end_recorded       boolean not null,
    beginning_recorded boolean not null,
    interested         boolean not null,
    purchase_days      integer[] not null,
    renewals           integer not null,
    contract_running   boolean not null,
    lost_contracts     boolean not null,
    last_lost_on       date,
    back_after_loss_on date,
    open_major         boolean not null,
    said_by_staff      text,
    likelihood         integer,
    promotions         integer not null,
    attacks            integer not null,
    satisfaction       double precision,
    constraint standing_evidence_pk primary key (customer_id),
    constraint standing_evidence_standing_fk foreign key (customer_id) references customer_standing (customer_id)
        on delete cascade
);

comment on table standing_evidence is 'What the standing of each customer was decided on';
comment on column standing_evidence.purchase_days is 'Days since 1 January 1970, oldest first';

create table stage_override (
    id          uuid        default uuidv7() not null,
    customer_id uuid        not null,
    stage       text        not null,
    reason      text        not null,
    author      text        not null,
    begins_at   timestamptz not null,
    ends_at     timestamptz not null,
    undone_at   timestamptz,
    undone_by   text,
    constraint stage_override_pk primary key (id),
    constraint stage_override_customer_fk foreign key (customer_id) references customer (id) on delete cascade,
    constraint stage_override_stage_ck check (
        stage in ('SUSPECT', 'PROSPECT', 'CUSTOMER', 'RETAINED', 'AT_RISK', 'DEFECTED', 'RECOVERED')),
    constraint stage_override_reason_ck check (reason <> ''),
    constraint stage_override_ends_ck check (ends_at > begins_at),
    constraint stage_override_undone_ck check ((undone_at is null) = (undone_by is null))
);

comment on table stage_override is 'What staff said about the stage of a customer, for a while';

create index stage_override_customer_ix on stage_override (customer_id, begins_at);
create index stage_override_ends_ix on stage_override (ends_at);

-- Standings from before have no evidence kept: they are computed again.
update customer_standing set computed_at = 'epoch';

-- Each change of the stage. Spells that differ in the segment only are one.
create view lifecycle_transition as
select customer_id,
       from_day       as changed_on,
       stage_before   as from_stage,
       stage          as to_stage,
       stage_rule     as rule,
       rules_version
from (
    select s.*, lag(s.stage) over (partition by s.customer_id order by s.from_day) as stage_before
    from standing_spell s) c
where stage_before is distinct from stage;

comment on view lifecycle_transition is
    'When whose stage changed, from what to what, by which rule of which version; the first has nothing to change from';
