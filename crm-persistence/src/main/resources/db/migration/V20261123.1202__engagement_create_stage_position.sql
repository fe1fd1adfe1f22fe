-- One row per customer: where the customer stands in the Four Stages. Derived, so it can be read again at any time.
create table stage_position (
    customer_id  uuid        not null,
    stage        text        not null,
    since        date,
    complete     boolean     not null,
    unmet        uuid[]      not null,
    book_version integer     not null,
    computed_at  timestamptz not null,
    constraint stage_position_pk primary key (customer_id),
    constraint stage_position_customer_fk foreign key (customer_id) references customer (id) on delete cascade,
    constraint stage_position_book_fk foreign key (book_version) references statement_book (version),
    constraint stage_position_stage_ck check (stage in ('INITIATION', 'INTEGRATION', 'INTELLIGENCE', 'VALUE_CREATION')),
    constraint stage_position_complete_ck check (not complete or stage = 'VALUE_CREATION')
);

comment on column stage_position.unmet is 'Statements of this stage, the culminating status included, that are open or failed';

create index stage_position_stage_ix on stage_position (stage, since);
create index stage_position_book_ix on stage_position (book_version);

-- An objection to profiling removes the position at once; positions are kept under the same lock as standings.
create function stage_position_objected() returns trigger
    language plpgsql
as
$$
begin
    perform pg_advisory_xact_lock(hashtext('customer_standing'));
    delete from stage_position where customer_id = new.customer_id;
    return null;
end
$$;

create trigger contact_setting_stage_objected
    after insert or update
    on contact_setting
    for each row
    when (new.setting = 'profiling' and new.value = 'false')
execute function stage_position_objected();

-- Standings from before have no position: they are computed again.
update customer_standing set computed_at = 'epoch';
