package org.advocacycrm.persistence.playbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.playbook.Breach;
import org.advocacycrm.playbook.Spend;
import org.advocacycrm.playbook.SpendId;
import org.advocacycrm.playbook.Spends;
import org.advocacycrm.shared.Company;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcSpends implements Spends {

    /** Each thing with the segment of its day and the rule of its moment. */
    private static final String BREACHES = """
             from (
                select customer_id, 'MARKETING_CONTACT' as kind, channel as what, null::numeric as amount, null as currency,
                       made_at as at
                from contact where purpose = 'MARKETING' and state = 'MADE' and made_at >= :since and made_at <= now()
                union all
                select customer_id, case kind when 'REWARD' then 'REWARD' else 'MARKETING_SPEND' end, what, amount, currency, at
                from spend where at >= :since) d
            join standing_spell s on s.customer_id = d.customer_id
                and s.from_day <= cast(d.at at time zone :zone as date)
                and (s.to_day is null or s.to_day > cast(d.at at time zone :zone as date))
            join lateral (
                select * from playbook_strategy r where r.segment = s.segment and r.at <= d.at
                order by r.version desc limit 1) r on true
            join customer c on c.id = d.customer_id
            where not case d.kind when 'REWARD' then r.rewards else r.marketing end
                and coalesce(array_position(array ['LOW', 'MID', 'HIGH', 'TOP'], c.value_tier)
                    < array_position(array ['LOW', 'MID', 'HIGH', 'TOP'], r.except_from), true)
            """;

    private final JdbcClient database;
    private final Company company;

    JdbcSpends(JdbcClient database, Company company) {
        this.database = database;
        this.company = company;
    }

    @Override
    public void keep(Spend spend) {
        database.sql("insert into spend values (:id, :customer, :kind, :amount, :currency, :what, :at, :author)")
                .param("id", spend.id().value())
                .param("customer", spend.customer().value())
                .param("kind", spend.kind().name())
                .param("amount", spend.amount())
                .param("currency", spend.currency().getCurrencyCode())
                .param("what", spend.what())
                .param("at", spend.at().atOffset(ZoneOffset.UTC))
                .param("author", spend.author())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Spend> of(CustomerId customer, Instant before, int atLeast) {
        return database.sql("""
                        select * from spend where customer_id = :customer and at < :before
                        order by at desc fetch first :rows rows with ties
                        """)
                .param("customer", customer.value())
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("rows", atLeast)
                .query(JdbcSpends::spend)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Breach> breaches(Instant since, int most) {
        return database.sql("select d.*, c.name, s.segment, r.version" + BREACHES
                        + " order by d.at desc, d.customer_id limit :most")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("zone", company.zone().getId())
                .param("most", most)
                .query(JdbcSpends::breach)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public long countBreaches(Instant since) {
        return database.sql("select count(*)" + BREACHES)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("zone", company.zone().getId())
                .query(Long.class)
                .single();
    }

    private static Spend spend(ResultSet row, int number) throws SQLException {
        return new Spend(
                new SpendId(row.getObject("id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                Spend.Kind.valueOf(row.getString("kind")),
                row.getBigDecimal("amount"),
                Currency.getInstance(row.getString("currency")),
                row.getString("what"),
                at(row),
                row.getString("author"));
    }

    private static Breach breach(ResultSet row, int number) throws SQLException {
        return new Breach(
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getString("name"),
                AdvocacySegment.valueOf(row.getString("segment")),
                Breach.Kind.valueOf(row.getString("kind")),
                row.getString("what"),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                at(row),
                row.getInt("version"));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
