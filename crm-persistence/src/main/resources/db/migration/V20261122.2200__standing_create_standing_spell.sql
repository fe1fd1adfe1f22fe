create table standing_spell (
    customer_id  uuid not null,
    from_day     date not null,
    to_day       date,
    stage        text not null,
    stage_rule   text not null,
    segment      text not null,
    segment_rule text not null,
    constraint standing_spell_pk primary key (customer_id, from_day),
    constraint standing_spell_customer_fk foreign key (customer_id) references customer (id) on delete cascade,
    constraint standing_spell_to_day_ck check (to_day > from_day),
    constraint standing_spell_stage_ck check (
        stage in ('SUSPECT', 'PROSPECT', 'CUSTOMER', 'RETAINED', 'AT_RISK', 'DEFECTED', 'RECOVERED')),
    constraint standing_spell_segment_ck check (
        segment in ('DISSENTER', 'DEFECTOR', 'NEUTRAL', 'SUPPORTER', 'ADVOCATE', 'SUPER_ADVOCATE'))
);

comment on table standing_spell is
    'Where each customer stood on which days, as known now: told anew from the history whenever that changes';
comment on column standing_spell.to_day is 'The first day after; empty while it lasts';

-- Standings from before have no course: they are computed again.
update customer_standing set computed_at = 'epoch';
