create view profiling_objection as
select customer_id
from contact_setting
where setting = 'profiling' and value = 'false';

comment on view profiling_objection is 'Customers of whom nothing is worked out: no segment, no stage, no health, no course';

create index contact_setting_profiling_ix on contact_setting (customer_id, value) where setting = 'profiling';

-- An objection holds at once. Standings are kept under the same lock, shared: none is under way that has not seen it.
create function profiling_objected() returns trigger
    language plpgsql
as
$$
begin
    perform pg_advisory_xact_lock(hashtext('customer_standing'));
    delete from standing_spell where customer_id = new.customer_id;
    delete from customer_standing where customer_id = new.customer_id;
    return null;
end
$$;

create trigger contact_setting_profiling_objected
    after insert or update
    on contact_setting
    for each row
    when (new.setting = 'profiling' and new.value = 'false')
execute function profiling_objected();

delete from standing_spell where customer_id in (select customer_id from profiling_objection);
delete from customer_standing where customer_id in (select customer_id from profiling_objection);
