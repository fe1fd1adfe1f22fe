package org.advocacycrm.persistence.directory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
                   s.last_contact_at, s.renewal_due_on, s.computed_at, o.customer_id is not null as objected""";

    private final JdbcClient database;

    JdbcCustomerDirectory(JdbcClient database) {
        this.database = database;
    }

    @Override
    public CustomerPage page(CustomerFilter filter, Sorting sorting, PageRequest request) {
        var conditions = new FilterSql(filter);
        var lines = new ArrayList<>(lines(conditions, new SortingSql(sorting), request));
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

    private List<CustomerLine> lines(FilterSql filter, SortingSql sorting, PageRequest request) {
        var customer = request.customer();
        var pivot = customer == null
                ? ""
                : "with pivot as (select %s as value, c.id %s where c.id = :pivot) ".formatted(sorting.value(), FROM);
        var beyond = customer == null
                ? ""
                : " and (select %s from pivot)".formatted(sorting.beyondPivot(request.direction()));
        var sql = pivot + LINE + FROM + "where " + filter.all() + beyond + " order by "
                + sorting.orderBy(request.direction()) + " limit " + (request.size() + 1);
        var query = database.sql(sql).params(filter.parameters());
        return (customer == null ? query : query.param("pivot", customer.value()))
                .query(DirectoryRows::line)
                .list();
    }

    @Override
    public Overview overview(CustomerFilter filter) {
        var collector = new OverviewCollector();
        database.sql(OverviewSql.of(new FilterSql(filter)))
                .params(new FilterSql(filter).parameters())
                .query(collector::take);
        return collector.overview();
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
