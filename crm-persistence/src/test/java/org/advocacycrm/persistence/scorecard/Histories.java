package org.advocacycrm.persistence.scorecard;

import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many small histories in one database: each is told by the records of the few customers of one region. A deed changes some
 * of them at random, the same for the same seed.
 */
record Histories(JdbcClient database, int regions) {

    private static final String SOME_DAY = "date '2025-01-01' + cast(random() * 500 as integer)";

    /** Half of them close to midnight, where the zone decides on the day. */
    private static final String SOME_MOMENT = """
            (cast(%s as timestamp) at time zone 'Europe/Paris') + case
                when random() < 0.5 then random() * interval '1 day'
                else (random() - 0.5) * interval '3 hours' end""".formatted(SOME_DAY);

    /** One customer of a few is another one of the same region: what it did moves there, and it is no more. */
    private static final String MERGE = """
            with pair as materialized (
                select (array_agg(id))[1] as kept, (array_agg(id))[2] as gone
                from customer group by region having count(*) > 1 and random() < 0.1
            ), answers as (
                update feedback f set customer_id = kept from pair where f.customer_id = gone
            ), cases as (
                update service_case k set customer_id = kept from pair where k.customer_id = gone
            ), purchases as (
                update transaction t set customer_id = kept from pair where t.customer_id = gone
            ), contracts as (
                update contract t set customer_id = kept from pair where t.customer_id = gone
            )
            update referral r set customer_id = kept from pair where r.customer_id = gone
            """;

    private static final List<String> DEEDS = List.of(
            """
            insert into feedback (source, external_id, customer_id, kind, score, scale_max, skipped, occurred_at,
                channel, area, touchpoint, employee_id)
            select 't', gen_random_uuid(), case when random() < 0.05 then null else c.id end, x.kind,
                case when x.skipped then null else cast(random() * (x.most - 1) as integer) + 1 end, x.most, x.skipped,
                $moment, (array [null, 'EMAIL', 'PHONE'])[1 + floor(random() * 3)],
                (array [null, 'SERVICE', 'BRAND'])[1 + floor(random() * 3)], (array [null, 'shop'])[1 + floor(random() * 2)],
                case when random() < 0.3 then (select id from employee where random() < 0.2 and c.id is not null limit 1) end
            from (select id from customer where random() < 0.4) c
            cross join lateral (
                select y.kind, y.most, random() < 0.1 as skipped
                from (values ('NPS', 10), ('CSAT', 5), ('CES', 7), ('CES', 5), ('RATING', 10)) y (kind, most)
                where c.id is not null
                order by random() limit 1) x
            """,
            "update feedback set score = case when skipped then null else least(scale_max, score + 1) end,"
                    + " occurred_at = occurred_at - random() * interval '40 days' where random() < 0.1",
            "update feedback set channel = 'SMS', comment = 'edited' where random() < 0.05",
            "update feedback set comment = 'only said otherwise' where random() < 0.05",
            "delete from feedback where random() < 0.05",
            """
            insert into service_case (source, external_id, customer_id, category, channel, complaint, opened_at,
                first_response_at, resolved_at, contacts, handovers, reopenings, solved_in_one_go, customer_told, employee_id)
            select 't', gen_random_uuid(), c.id, (array ['return', 'inquiry'])[1 + floor(random() * 2)],
                (array [null, 'EMAIL'])[1 + floor(random() * 2)], random() < 0.4, x.opened,
                case when random() < 0.6 then x.opened + random() * interval '2 days' end,
                case when random() < 0.7 then x.opened + case when random() < 0.1 then interval '0'
                    else random() * random() * interval '60 days' end end,
                floor(random() * 3), floor(random() * 1.3), floor(random() * 1.2),
                (array [null, true, false])[1 + floor(random() * 3)], (array [null, true, false])[1 + floor(random() * 3)],
                case when random() < 0.3 then (select id from employee where random() < 0.2 and c.id is not null limit 1) end
            from (select id from customer where random() < 0.4) c
            cross join lateral (select $moment as opened where c.id is not null) x
            """,
            """
            insert into service_case (source, external_id, customer_id, category, opened_at)
            select 't', gen_random_uuid(), customer_id, category, resolved_at + (random() * 10 - 1) * interval '1 day'
            from service_case where resolved_at is not null and random() < 0.2
            """,
            "update service_case set resolved_at = null, working_seconds = null, reopenings = reopenings + 1"
                    + " where random() < 0.05",
            "update service_case set resolved_at = opened_at + random() * interval '9 days', contacts = 1, handovers = 0,"
                    + " reopenings = 0 where random() < 0.2",
            "update service_case set working_seconds = 100, net_seconds = null"
                    + " where resolved_at is not null and random() < 0.1",
            "update service_case set disposition = (array ['MERGED', 'SPAM', 'HANDLED'])[1 + floor(random() * 3)],"
                    + " category = 'return' where random() < 0.05",
            "delete from service_case where random() < 0.04",
            """
            insert into transaction (source, external_id, customer_id, occurred_at, amount, currency)
            select 't', gen_random_uuid(), id, $moment, round(cast(random() * 500 - 50 as numeric), 2),
                case when random() < 0.1 then 'USD' else 'EUR' end
            from customer where random() < 0.5
            """,
            "update transaction set amount = amount + 0.5, occurred_at = occurred_at + random() * interval '100 days'"
                    + " where random() < 0.1",
            "update transaction set currency = 'USD' where random() < 0.02",
            "delete from transaction where random() < 0.05",
            """
            insert into contract (source, external_id, customer_id, starts_on, due_on, outcome, annual_value, currency)
            select 't', gen_random_uuid(), id, date '2024-01-01', $day, (array ['OPEN', 'RENEWED', 'LOST'])[1 + floor(random() * 3)],
                round(cast(random() * 900 as numeric), 2), case when random() < 0.1 then 'USD' else 'EUR' end
            from customer where random() < 0.2
            """,
            "update contract set outcome = 'RENEWED', renewed_value = annual_value * 1.25 where random() < 0.1",
            "delete from contract where random() < 0.05",
            """
            insert into referral (source, external_id, customer_id, occurred_at, converted_on)
            select 't', gen_random_uuid(), id, $moment, case when random() < 0.4 then $day end
            from customer where random() < 0.2
            """,
            "update referral set converted_on = $day where random() < 0.1",
            "delete from referral where random() < 0.05",
            "update customer set country = (array [null, 'DE', 'FR'])[1 + floor(random() * 3)],"
                    + " value_tier = (array [null, 'LOW', 'TOP'])[1 + floor(random() * 3)] where random() < 0.1",
            "update customer set region = 'h' || floor(random() * $regions) where random() < 0.05",
            "update customer set ended_on = acquired_on + cast(random() * 300 as integer)"
                    + " where acquired_on is not null and random() < 0.1",
            "update customer set ended_on = null where random() < 0.05",
            """
            insert into customer_standing (customer_id, segment, segment_rule, segment_version, segment_evidence, segment_before,
                stage, stage_rule, stage_version, health_coverage, health_band, health_trend, health_model, computed_at)
            select id, (array ['NEUTRAL', 'ADVOCATE', 'DEFECTOR'])[1 + floor(random() * 3)], 'r', 1, '[]', 'NEUTRAL',
                (array ['CUSTOMER', 'AT_RISK'])[1 + floor(random() * 2)], 'r', 1, 0, 'NOT_ENOUGH_DATA', '{}', 'm', now()
            from customer where random() < 0.3
            on conflict (customer_id) do update set segment = excluded.segment, stage = excluded.stage
            """,
            "delete from customer_standing where random() < 0.03",
            """
            insert into standing_spell (customer_id, from_day, to_day, stage, stage_rule, segment, segment_rule, rules_version)
            select id, day, lead(day) over (partition by id order by day),
                (array ['CUSTOMER', 'AT_RISK'])[1 + floor(random() * 2)], 'r',
                (array ['NEUTRAL', 'ADVOCATE', 'DEFECTOR'])[1 + floor(random() * 3)], 'r', 1
            from (
                select distinct c.id, $day as day
                from customer c cross join generate_series(1, 3)
                where random() < 0.6 and not exists (select from standing_spell where customer_id = c.id)) course
            on conflict do nothing
            """,
            "update standing_spell set segment = (array ['NEUTRAL', 'ADVOCATE', 'DEFECTOR'])[1 + floor(random() * 3)],"
                    + " stage = (array ['CUSTOMER', 'AT_RISK'])[1 + floor(random() * 2)] where random() < 0.1",
            "update standing_spell set to_day = from_day + 1 + cast(random() * 100 as integer) where to_day is null and random() < 0.3",
            """
            insert into standing_spell (customer_id, from_day, stage, stage_rule, segment, segment_rule, rules_version)
            select customer_id, max(to_day), 'RETAINED', 'r', 'SUPPORTER', 'r', 1
            from standing_spell group by customer_id having bool_and(to_day is not null) and random() < 0.5
            """,
            "delete from standing_spell where customer_id in (select customer_id from standing_spell where random() < 0.05)",
            "update employee set team = (array [null, 'north', 'south'])[1 + floor(random() * 3)] where random() < 0.1",
            "update employee set left_on = hired_on + cast(random() * 400 as integer) where random() < 0.05",
            MERGE);

    private static final String FORGET_THE_MERGED = """
            delete from customer c where random() < 0.5
                and not exists (select from feedback where customer_id = c.id)
                and not exists (select from service_case where customer_id = c.id)
                and not exists (select from transaction where customer_id = c.id)
                and not exists (select from contract where customer_id = c.id)
                and not exists (select from referral where customer_id = c.id)
            """;

    void begin(long seed) {
        database.sql("select setseed(:seed)")
                .param("seed", new Random(seed).nextDouble())
                .query((row, number) -> 1)
                .list();
        tell("""
                insert into employee (source, external_id, name, team, hired_on)
                select 't', 'e' || g, 'Employee', (array [null, 'north', 'south'])[1 + g % 3], date '2024-06-01' + g * 3
                from generate_series(1, 60) g
                """);
        newcomers(2 * regions);
    }

    void newcomers(int customers) {
        tell("""
                insert into customer (source, external_id, name, country, region, value_tier, acquired_on)
                select 't', gen_random_uuid(), 'Customer', (array [null, 'DE', 'FR'])[1 + floor(random() * 3)],
                    'h' || g % $regions, (array [null, 'LOW', 'TOP'])[1 + floor(random() * 3)],
                    case when random() < 0.9 then $day end
                from generate_series(1, $customers) g
                """.replace("$customers", String.valueOf(customers)));
    }

    /** A few deeds in any order. */
    void goOn(Random random, int deeds) {
        random.ints(deeds, 0, DEEDS.size()).mapToObj(DEEDS::get).forEach(this::tell);
        tell(FORGET_THE_MERGED);
        newcomers(random.nextInt(regions));
    }

    void everything() {
        DEEDS.forEach(this::tell);
    }

    /** Only what begins with these words. */
    void only(String words) {
        DEEDS.stream().filter(deed -> deed.startsWith(words)).forEach(this::tell);
    }

    private void tell(String deed) {
        database.sql(deed.replace("$moment", SOME_MOMENT)
                        .replace("$day", SOME_DAY)
                        .replace("$regions", String.valueOf(regions)))
                .update();
    }
}
