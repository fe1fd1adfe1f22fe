create table tally_check (
    id          uuid        not null default crm_uuid_v7(),
    began_at    timestamptz not null,
    ended_at    timestamptz not null,
    compared    bigint      not null,
    differences text[]      not null,
    constraint tally_check_pk primary key (id),
    constraint tally_check_ended_at_ck check (ended_at >= began_at),
    constraint tally_check_compared_ck check (compared >= 0)
);

comment on table tally_check is 'How the kept tallies compared with a recount of all rows';
comment on column tally_check.compared is 'Tallies that were compared';

create index tally_check_began_at_ix on tally_check (began_at desc, id desc);
