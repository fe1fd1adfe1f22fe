create or replace function feedback_marks(f feedback) returns setof tally_mark
    language sql stable parallel safe rows 1
as
$$
select f.kind,
       cast(f.occurred_at at time zone (select zone from tally_setting) as date),
       case when f.score is null then -1 else 100 * f.scale_max + f.score end,
       cast(1 as bigint),
       cast(null as numeric), cast(null as numeric), cast(null as numeric), cast(null as numeric), cast(null as numeric),
       true, true, f.customer_id, f.employee_id,
       coalesce(f.channel, ''), coalesce(f.area, ''), coalesce(f.touchpoint, ''), coalesce(f.journey_phase, ''),
       cast(null as text), f.attributes
$$;
