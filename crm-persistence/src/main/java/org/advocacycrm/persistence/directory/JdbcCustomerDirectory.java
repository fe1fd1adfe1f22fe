package org.advocacycrm.persistence.directory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.directory.CustomerFilter;
import org.advocacycrm.directory.CustomerLine;
import org.advocacycrm.directory.CustomerPage;
import org.advocacycrm.directory.CustomerProfile;
import org.advocacycrm.directory.Overview;
import org.advocacycrm.directory.PageRequest;
import org.advocacycrm.directory.Sorting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcCustomerDirectory implements CustomerDirectory {

    static final String FROM = """
             from customer c
            left join customer_standing s on s.customer_id = c.id
            left join profiling_objection o on o.customer_id = c.id
            """;

    private static final String LINE = """
            select c.id, c.source, c.external_id, c.name, c.kind, c.country, c.value_tier, s.segment, s.segment_before,
                   s.stage, s.health_band, s.health, s.health_change, s.health_coverage, s.health_trend,
                   s.last_contact_at, s.renewal_due_on, s.computed_at, o.customer_id is not null as objected,
                   (select a.name from customer_owner w join staff_account a on a.id = w.owner_id where w.customer_id = c.id) as owner,
                   (select min(t.due) from customer_task t where t.customer_id = c.id and t.done_at is null) as next_step""";

    /** Up to so many customers are counted for every reader; of more the counts are a little old. */
    private static final long COUNTED_EACH_TIME = 20_000;

    private static final Duration COUNTED_FOR = Duration.ofSeconds(30);

    private record Counted(Cube cube, long nanos) {

        boolean isOlderThan(Duration age) {
            return System.nanoTime() - nanos > age.toNanos();
        }
    }

    private final JdbcClient database;
    private final AtomicReference<@Nullable Counted> counted = new AtomicReference<>();
    private final AtomicBoolean counting = new AtomicBoolean();

    JdbcCustomerDirectory(JdbcClient database) {
        this.database = database;
    }

    @Override
    public CustomerPage page(CustomerFilter filter, Sorting sorting, PageRequest request) {
        var conditions = FilterSql.of(filter);
        var lines = new ArrayList<>(lines(conditions, sorting, request));
        var more = lines.size() > request.size();
        if (more) {
            lines.removeLast();
        }
        if (request.direction() == PageRequest.Direction.BEFORE) {
            Collections.reverse(lines);
            return new CustomerPage(lines, more, true);
        }
        return new CustomerPage(lines, request.customer() != null, more);
    }

    private List<CustomerLine> lines(FilterSql filter, Sorting sorting, PageRequest request) {
        var customer = request.customer();
        var value = SortingSql.value(sorting);
        var hasValue = customer == null ? null : hasValue(value, customer);
        var order = new SortingSql(sorting, request.direction(), hasValue);
        var pivot =
                "pivot as (select %s as value, l.customer_id as id from customer_listing l where l.customer_id = :pivot), "
                        .formatted(value);
        var sql = "with " + (customer == null ? "" : pivot) + "l as materialized ("
                + order.rows(filter.where(), request.size() + 1) + ")" + LINE + """
                 from l
                join customer c on c.id = l.customer_id
                left join customer_standing s on s.customer_id = c.id
                left join profiling_objection o on o.customer_id = c.id
                order by
                """ + order.orderBy();
        var query = database.sql(sql).params(filter.parameters());
        return (customer == null ? query : query.param("pivot", customer.value()))
                .query(DirectoryRows::line)
                .list();
    }

    /** A customer who is gone is behind everybody. */
    private boolean hasValue(String value, CustomerId customer) {
        return database.sql("select " + value + " is not null as has from customer_listing l where l.customer_id = :id")
                .param("id", customer.value())
                .query((row, number) -> row.getBoolean("has"))
                .optional()
                .orElse(false);
    }

    @Override
    public Overview overview(CustomerFilter filter) {
        var conditions = FilterSql.besidesCounted(filter);
        return (conditions.asksNothing() ? everybody() : cube(conditions)).overview(filter);
    }

    private Cube everybody() {
        var held = counted.get();
        if (held == null || held.cube().customers() <= COUNTED_EACH_TIME) {
            return countEverybody();
        }
        if (held.isOlderThan(COUNTED_FOR) && counting.compareAndSet(false, true)) {
            Thread.ofVirtual().name("customers-counted").start(this::countAgain);
        }
        return held.cube();
    }

    private void countAgain() {
        try {
            countEverybody();
        } finally {
            counting.set(false);
        }
    }

    private Cube countEverybody() {
        var cube = cube(FilterSql.besidesCounted(CustomerFilter.NONE));
        counted.set(new Counted(cube, System.nanoTime()));
        return cube;
    }

    private Cube cube(FilterSql conditions) {
        return new Cube(database.sql(Cube.SQL.formatted(conditions.where()))
                .params(conditions.parameters())
                .query(DirectoryRows::cell)
                .list());
    }

    @Override
    public boolean isEmpty() {
        return !database.sql("select exists (select from customer)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<CustomerProfile> profile(CustomerId customer) {
        return database.sql(LINE + """
                        , c.email, c.phone, c.locale, c.time_zone, c.region, c.city, c.postal_code, c.birth_date,
                        c.acquired_on, c.ended_on, c.tags, c.stub, c.created_at, c.updated_at""" + FROM + "where c.id = :id")
                .param("id", customer.value())
                .query(DirectoryRows::profile)
                .optional();
    }

    @Override
    public List<CustomerLine> byExternalId(String externalId, @Nullable String source) {
        return database.sql(LINE + FROM + """
                        where c.external_id = :externalId and c.source = coalesce(:source::text, c.source)
                        order by c.source""")
                .param("externalId", externalId)
                .param("source", source)
                .query(DirectoryRows::line)
                .list();
    }
}
