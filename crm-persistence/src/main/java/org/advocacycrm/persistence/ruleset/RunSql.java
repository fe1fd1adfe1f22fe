package org.advocacycrm.persistence.ruleset;

/** Statements over runs and their portions. */
final class RunSql {

    private static final int PORTION = 5_000;

    private static final String BEHIND_ALL = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    /** Each up to, but not including, the first one of the next. */
    static final String PORTIONS = """
            insert into rule_run_portion (run_id, number, first_id, next_id, customers)
            select :run, place / %1$d, customer_id, coalesce(lead(customer_id) over (order by place), '%2$s'),
                   least(%1$d, everybody - place)
            from (
                select customer_id, row_number() over (order by customer_id) - 1 as place, count(*) over () as everybody
                from customer_standing) c
            where place %% %1$d = 0
            """.formatted(PORTION, BEHIND_ALL);

    static final String RUNS = """
            select r.*, p.customers, p.done
            from rule_run r
            cross join lateral (
                select coalesce(sum(customers), 0) as customers, coalesce(sum(customers) filter (where done), 0) as done
                from rule_run_portion
                where run_id = r.id) p
            """;

    /** A cancelled run has no more portions to take. */
    static final String TAKE = """
            select p.number, p.first_id, p.next_id
            from rule_run_portion p
            join rule_run r on r.id = p.run_id and r.state = 'RUNNING'
            where p.run_id = ? and not p.done
            order by p.number
            limit 1
            for update of p skip locked
            """;

    static final String KNOWN = """
            select s.computed_at, s.stage_rule, s.segment_rule, e.*
            from customer_standing s
            join standing_evidence e on e.customer_id = s.customer_id
            where s.customer_id >= ? and s.customer_id < ?
            order by s.customer_id
            """;

    /** Who has no evidence kept yet. */
    static final String UNKNOWN = """
            select s.customer_id
            from customer_standing s
            where s.customer_id >= ? and s.customer_id < ?
              and not exists (select from standing_evidence e where e.customer_id = s.customer_id)
            """;

    private static final String DECIDED = """
            unnest(?::uuid[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[])
                as d (customer_id, computed_at, stage, stage_rule, segment, segment_rule, leaving)""";

    /** Only those that nobody has computed anew meanwhile, which was done by the newest rules already. */
    static final String REDECIDE = """
            update customer_standing s
            set stage = d.stage, stage_rule = d.stage_rule, segment = d.segment, segment_rule = d.segment_rule,
                segment_evidence = jsonb_set(s.segment_evidence, '{leaving}', to_jsonb(d.leaving)),
                segment_version = ?, stage_version = ?
            from %s
            where s.customer_id = d.customer_id and s.computed_at = d.computed_at
            """.formatted(DECIDED);

    /** Of all who are left, the rules agree with what is kept. */
    static final String NAME_VERSION = """
            update customer_standing
            set segment_version = ?, stage_version = ?
            where customer_id >= ? and customer_id < ? and segment_version <> ?
            """;

    private static final String MOVED = """
            unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
                as d (customer_id, stage, stage_rule, segment, segment_rule)""";

    /** What began today is told anew. */
    static final String FORGET_TODAY = """
            delete from standing_spell s
            using unnest(?::uuid[]) as d (customer_id)
            where s.customer_id = d.customer_id and s.from_day >= ?
            returning s.customer_id
            """;

    /** What was until today goes on when the rules agree with it, and ends today when they do not. */
    static final String END_OR_GO_ON = """
            update standing_spell s
            set to_day = case when s.stage_rule = d.stage_rule and s.segment_rule = d.segment_rule then null else ?::date end
            from %s
            where s.customer_id = d.customer_id and (s.to_day is null or s.to_day >= ?)
            returning s.customer_id
            """.formatted(MOVED);

    static final String BEGIN_TODAY = """
            insert into standing_spell (customer_id, from_day, stage, stage_rule, segment, segment_rule, rules_version)
            select d.customer_id, ?, d.stage, d.stage_rule, d.segment, d.segment_rule, ?
            from %s
            where d.customer_id = any (?::uuid[])
              and not exists (select from standing_spell s where s.customer_id = d.customer_id and s.to_day is null)
            """.formatted(MOVED);

    static final String NOTE_CHANGES = """
            insert into rule_run_change (run_id, customer_id, stage_was, stage_is, stage_rule, segment_was, segment_is, segment_rule)
            select ?, d.customer_id, s.stage, d.stage, d.stage_rule, s.segment, d.segment, d.segment_rule
            from %s
            join customer_standing s on s.customer_id = d.customer_id
            where s.stage <> d.stage or s.segment <> d.segment
            on conflict do nothing
            """.formatted(MOVED);

    static final String MOVES = """
            select stage_was, stage_is, segment_was, segment_is, count(*) as customers
            from rule_run_change
            where run_id = ?
            group by stage_was, stage_is, segment_was, segment_is
            order by customers desc, stage_was, stage_is, segment_was, segment_is
            """;

    static final String CHANGED = """
            select d.*, c.name
            from rule_run_change d
            join customer c on c.id = d.customer_id
            where d.run_id = ?
            order by c.name, c.id
            offset ? limit ?
            """;

    private RunSql() {}
}
