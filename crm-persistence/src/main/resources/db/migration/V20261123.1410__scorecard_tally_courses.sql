-- How many customers stood in which segment on any day: each spell adds one on its first day, and takes it away on the day after
-- its last. Until now only the present was counted. docs/decisions/0021 has the reasons.

update tally_setting set built_at = null;

drop trigger tally_follow_customer_standing_insert on customer_standing;
drop trigger tally_follow_customer_standing_update on customer_standing;
drop trigger tally_follow_customer_standing_delete on customer_standing;
drop function tally_follow_customer_standing();
drop view tally_row_standing;
drop function standing_marks(customer_standing);

create index standing_spell_from_day_ix on standing_spell (from_day);
create index standing_spell_to_day_ix on standing_spell (to_day) where to_day is not null;

create view tally_row_standing as
select 'STANDING' as subject, m.day, cast(crm_segment_rank(m.segment) as integer) as code, m.n, cast(null as numeric) as a, cast(null as numeric) as b,
       m.segment, m.stage, c.value_tier, c.country, c.region,
       cast(null as text) as channel, cast(null as text) as area, cast(null as text) as touchpoint,
       cast(null as text) as journey_phase, cast(null as text) as category, cast(null as text) as team, m.customer_id
from (
    select customer_id, from_day as day, cast(1 as bigint) as n, segment, stage from standing_spell
    union all
    select customer_id, to_day, -1, segment, stage from standing_spell where to_day is not null) m
join tally_customer_now c on c.id = m.customer_id;

-- What was written down of a course that has changed goes, and what is there now comes; what stays is neither.
create function tally_moved_standing() returns setof tally_batch
    language plpgsql stable rows 100
as
$$
begin
    if exists (select from tally_dirty) then
        return query
            select 'STANDING', m.day, cast(crm_segment_rank(m.segment) as integer), cast(sum(m.n) as bigint), cast(null as numeric), cast(null as numeric),
                   m.segment, m.stage, m.value_tier, m.country, m.region,
                   cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as text),
                   cast(null as text), false
            from (select distinct customer_id as id from tally_dirty where customer_id is not null) d
            cross join lateral (
                select v.day, v.n, w.segment, w.stage, f.value_tier, f.country, f.region
                from tally_customer f
                join tally_spell w on w.customer_id = f.id
                cross join lateral (
                    select w.from_day, -1 union all select w.to_day, 1 where w.to_day is not null) v (day, n)
                where f.id = d.id
                union all
                select v.day, v.n, t.segment, t.stage, c.value_tier, c.country, c.region
                from tally_customer_now c
                join standing_spell t on t.customer_id = c.id
                cross join lateral (
                    select t.from_day, 1 union all select t.to_day, -1 where t.to_day is not null) v (day, n)
                where c.id = d.id
                offset 0) m
            group by m.day, m.segment, m.stage, m.value_tier, m.country, m.region
            having sum(m.n) <> 0;
    end if;
end
$$;

create or replace function tally_moved_customer() returns setof tally_batch
    language plpgsql stable rows 100
as
$$
begin
    if exists (select from tally_dirty) then
        return query
            select m.subject, m.day, m.code, m.n * c.sign, m.a, m.b, c.segment, c.stage, c.value_tier, c.country, c.region,
                   cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as text),
                   cast(null as text), true
            from tally_moving_customer c
            cross join lateral (
                select x.* from customer r cross join lateral customer_marks(cast(row(r.*) as customer)) x where r.id = c.id
                union all
                select x.* from contract r cross join lateral contract_marks(cast(row(r.*) as contract)) x where r.customer_id = c.id
                union all
                select x.* from referral r cross join lateral referral_marks(cast(row(r.*) as referral)) x where r.customer_id = c.id
                offset 0) m
            union all
            select * from tally_moved_standing();
    end if;
end
$$;
