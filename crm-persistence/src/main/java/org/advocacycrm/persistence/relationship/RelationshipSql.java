package org.advocacycrm.persistence.relationship;

/** Statements over the courses of active customers; a relationship begins as recorded, else with the first purchase or contract. */
final class RelationshipSql {

    /** Who is where on a day: the name of the table to make, and of the parameter that is the day. */
    private static final String PLACED = """
            %1$s as (
                select p.*, case when years < 1 then 'UNDER_ONE' when years < 2 then 'ONE' when years < 3 then 'TWO'
                                 when years < 5 then 'THREE_TO_FOUR' else 'FIVE_AND_MORE' end as longevity
                from (
                    select c.id, c.name, s.segment, b.began_on, cast(:%2$s as date) - b.began_on as days,
                           extract(year from age(cast(:%2$s as date), b.began_on)) as years,
                           array_position(array['DISSENTER', 'DEFECTOR', 'NEUTRAL', 'SUPPORTER', 'ADVOCATE', 'SUPER_ADVOCATE'],
                                          s.segment) as strength
                    from standing_spell s
                    join customer c on c.id = s.customer_id
                    cross join lateral (
                        select coalesce(
                            c.acquired_on,
                            least(
                                (select cast(min(t.occurred_at) at time zone :zone as date) from transaction t
                                 where t.customer_id = c.id and t.amount > 0),
                                (select min(k.starts_on) from contract k where k.customer_id = c.id))) as began_on) b
                    where s.stage in ('CUSTOMER', 'RETAINED', 'AT_RISK', 'RECOVERED')
                      and s.from_day <= :%2$s and (s.to_day is null or s.to_day > :%2$s) and b.began_on <= :%2$s) p
            )
            """;

    /** What was spent in the 365 days up to a day. */
    private static final String SPENT = """
            spent as (
                select t.customer_id, sum(t.amount) as spent
                from transaction t
                where t.occurred_at >= (cast(:day as date) - 364)::timestamp at time zone :zone
                  and t.occurred_at < (cast(:day as date) + 1)::timestamp at time zone :zone
                  and t.currency = :currency
                group by t.customer_id
            )
            """;

    static final String CELLS = "with " + PLACED.formatted("here", "day") + ", "
            + PLACED.formatted("before", "yearBefore") + ", " + SPENT + """
            , observed as (
                select b.longevity, b.segment, count(*) as observed, sum(coalesce(s.spent, 0)) as spent,
                       sum(coalesce(s.spent, 0) * coalesce(s.spent, 0)) as squares
                from before b left join spent s on s.customer_id = b.id
                group by b.longevity, b.segment
            ), counted as (
                select longevity, segment, count(*) as customers from here group by longevity, segment
            )
            select longevity, segment, coalesce(customers, 0) as customers, coalesce(observed, 0) as observed,
                   coalesce(spent, 0) as spent, coalesce(squares, 0) as squares
            from counted full join observed using (longevity, segment)
            """;

    static final String SPOTS = "with " + PLACED.formatted("here", "day") + ", " + SPENT + """
            select h.*, coalesce(s.spent, 0) as spent
            from (select * from here order by hashtextextended(id::text, 0), id limit :most) h
            left join spent s on s.customer_id = h.id
            """;

    static final String MEMBERS = "with " + PLACED.formatted("here", "day") + ", " + SPENT + """
            select h.*, coalesce(s.spent, 0) as spent
            from here h left join spent s on s.customer_id = h.id
            where h.longevity = :longevity and h.segment = :segment
            order by coalesce(s.spent, 0) desc, h.name, h.id offset :skipped limit :most
            """;

    private static final String MOVED =
            PLACED.formatted("first", "from") + ", " + PLACED.formatted("here", "day") + """
            , moved as (
                select coalesce(h.id, f.id) as id, coalesce(h.name, f.name) as name, coalesce(h.segment, f.segment) as segment,
                       coalesce(h.began_on, f.began_on) as began_on, coalesce(h.days, f.days) as days,
                       coalesce(h.longevity, f.longevity) as is_longevity, coalesce(f.longevity, h.longevity) as was_longevity,
                       case when f.id is null then 'NEW' when h.id is null then 'GONE'
                            when h.strength > f.strength then 'STRONGER' when h.strength < f.strength then 'WEAKER'
                            else 'AS_STRONG' end as movement
                from first f full join here h on h.id = f.id
            )
            """;

    static final String MOVES = "with " + MOVED + """
            select was_longevity as longevity, movement, count(*) as customers from moved group by was_longevity, movement
            """;

    static final String MOVERS = "with " + MOVED + ", " + SPENT + """
            select m.id, m.name, m.segment, m.began_on, m.days, m.is_longevity as longevity, coalesce(s.spent, 0) as spent
            from moved m left join spent s on s.customer_id = m.id
            where m.movement = :movement and m.was_longevity = coalesce(cast(:longevity as text), m.was_longevity)
            order by coalesce(s.spent, 0) desc, m.name, m.id offset :skipped limit :most
            """;

    private RelationshipSql() {}
}
