package org.advocacycrm.persistence.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.feedback.ScorecardArea;
import org.advocacycrm.standing.CustomerHistories;
import org.advocacycrm.standing.CustomerHistory;
import org.advocacycrm.standing.RecordsKept;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the histories of many customers with one statement per kind of record. */
@Repository
class JdbcCustomerHistories implements CustomerHistories {

    private final JdbcClient database;

    JdbcCustomerHistories(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<CustomerHistory> of(List<CustomerId> customers) {
        var ids = customers.stream().map(CustomerId::value).toArray(UUID[]::new);
        var answers = read(ids, """
                select customer_id, id, occurred_at, kind, score, scale_max, area from feedback
                where customer_id = any (?) order by occurred_at, id
                """, HistoryRows::answer);
        var cases = read(ids, """
                select customer_id, id, opened_at, resolved_at, severity, complaint, contacts, handovers, reopenings
                from service_case where customer_id = any (?) and disposition = 'HANDLED' order by opened_at, id
                """, HistoryRows::serviceCase);
        var purchases = read(ids, """
                select customer_id, id, occurred_at, amount, currency from transaction
                where customer_id = any (?) order by occurred_at, id
                """, HistoryRows::purchase);
        var contracts = read(ids, """
                select customer_id, id, starts_on, due_on, outcome, decided_on from contract
                where customer_id = any (?) order by starts_on, id
                """, HistoryRows::contract);
        var mentions = read(ids, """
                select customer_id, id, occurred_at, sentiment from mention
                where customer_id = any (?) order by occurred_at, id
                """, HistoryRows::mention);
        var referrals = read(ids, """
                select customer_id, id, occurred_at from referral
                where customer_id = any (?) order by occurred_at, id
                """, HistoryRows::referral);
        var overrides = read(ids, """
                select customer_id, id, stage, reason, author, begins_at, ends_at, undone_at from stage_override
                where customer_id = any (?) order by begins_at, id
                """, HistoryRows::override);
        var healthOverrides = read(ids, """
                select customer_id, id, value, reason, author, begins_at, ends_at, undone_at from health_override
                where customer_id = any (?) order by begins_at, id
                """, HistoryRows::healthOverride);
        return database.sql("""
                        select id, acquired_on, ended_on from customer c
                        where id = any (?)
                          and not exists (select from profiling_objection o where o.customer_id = c.id)
                        """)
                .param(ids)
                .query((row, number) -> {
                    var id = HistoryRows.uuid(row, "id");
                    return new CustomerHistory(
                            new CustomerId(id),
                            HistoryRows.day(row, "acquired_on"),
                            HistoryRows.day(row, "ended_on"),
                            answers.getOrDefault(id, List.of()),
                            cases.getOrDefault(id, List.of()),
                            purchases.getOrDefault(id, List.of()),
                            contracts.getOrDefault(id, List.of()),
                            mentions.getOrDefault(id, List.of()),
                            referrals.getOrDefault(id, List.of()),
                            overrides.getOrDefault(id, List.of()),
                            healthOverrides.getOrDefault(id, List.of()));
                })
                .list();
    }

    private <R> Map<UUID, List<R>> read(UUID[] customers, String sql, RowMapper<R> mapper) {
        var records = new HashMap<UUID, List<R>>();
        database.sql(sql).param(customers).query((ResultSet row) -> {
            var record = mapper.mapRow(row, 0);
            if (record != null) {
                records.computeIfAbsent(HistoryRows.uuid(row, "customer_id"), first -> new ArrayList<>())
                        .add(record);
            }
        });
        return records;
    }

    @Override
    @Transactional(readOnly = true)
    public RecordsKept recordsKept() {
        return database.sql("""
                        select exists (select from transaction) as purchases,
                               exists (select from service_case) as cases,
                               exists (select from contract) as contracts,
                               exists (select from mention where sentiment is not null) as mentions,
                               exists (select from referral) as referrals,
                               exists (select from feedback
                                       where kind = 'NPS' and customer_id is not null and not skipped) as recommendations,
                               array(select area from unnest(array['SHOPPING', 'BRAND', 'SERVICE', 'MARKETING', 'PRODUCT'])
                                         as known (area)
                                     where exists (select from feedback
                                                   where feedback.area = known.area and kind <> 'NPS'
                                                     and customer_id is not null and not skipped)) as areas,
                               exists (select from feedback
                                       where area is null and kind <> 'NPS'
                                         and customer_id is not null and not skipped) as general_satisfaction,
                               exists (select from customer where acquired_on is not null) as beginnings
                        """)
                .query((row, number) -> new RecordsKept(
                        row.getBoolean("purchases"),
                        row.getBoolean("cases"),
                        row.getBoolean("contracts"),
                        row.getBoolean("mentions"),
                        row.getBoolean("referrals"),
                        row.getBoolean("recommendations"),
                        areas(row),
                        row.getBoolean("general_satisfaction"),
                        row.getBoolean("beginnings")))
                .single();
    }

    private static Set<ScorecardArea> areas(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("areas").getArray();
        var areas = new HashSet<ScorecardArea>();
        for (var name : names) {
            areas.add(ScorecardArea.valueOf(name));
        }
        return areas;
    }
}
