package org.advocacycrm.persistence.privacy;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.persistence.privacy.HeldTable.Fate;
import org.advocacycrm.persistence.privacy.HeldTable.View;
import org.advocacycrm.privacy.held.Held;
import org.advocacycrm.privacy.held.Held.Category;
import org.advocacycrm.privacy.held.Held.Entry;
import org.advocacycrm.privacy.held.Held.Value;
import org.advocacycrm.privacy.held.PersonalRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcPersonalRecords implements PersonalRecords {

    private static final Comparator<Entry> NEWEST_FIRST =
            Comparator.comparing(Entry::at, Comparator.nullsFirst(Comparator.reverseOrder()));

    private final JdbcClient database;

    JdbcPersonalRecords(JdbcClient database) {
        this.database = database;
    }

    /** Rows of a view with how many there are in all. */
    private record Found(long total, Entry entry) {}

    @Override
    public List<Held> of(CustomerId customer, int most) {
        Map<Category, List<Entry>> entries = new EnumMap<>(Category.class);
        Map<Category, Long> totals = new EnumMap<>(Category.class);
        for (var record : recordsOf(customer)) {
            for (var table : HeldTables.ALL) {
                for (var view : table.views()) {
                    var found = found(table, view, record, most);
                    if (!found.isEmpty()) {
                        totals.merge(view.category(), found.getFirst().total(), Long::sum);
                        entries.computeIfAbsent(view.category(), any -> new ArrayList<>())
                                .addAll(found.stream().map(Found::entry).toList());
                    }
                }
            }
        }
        return totals.entrySet().stream()
                .map(each -> new Held(
                        each.getKey(),
                        each.getValue(),
                        entries.getOrDefault(each.getKey(), List.of()).stream()
                                .sorted(NEWEST_FIRST)
                                .limit(most)
                                .toList()))
                .toList();
    }

    /** The customer's own record and those that were merged into it. */
    private List<CustomerId> recordsOf(CustomerId customer) {
        return database.sql(
                        "select id from customer where id = :customer or merged_into = :customer order by merged_into nulls first, id")
                .param("customer", customer.value())
                .query((row, number) -> new CustomerId(row.getObject("id", UUID.class)))
                .list();
    }

    private List<Found> found(HeldTable table, View view, CustomerId customer, int most) {
        return database.sql("select count(*) over () as total_, coalesce(" + view.source() + ", '') as source_, cast("
                        + view.at()
                        + " as timestamptz) as at_, "
                        + view.columns().stream().map(JdbcPersonalRecords::text).collect(joining(", "))
                        + " from " + table.name() + " t where " + table.mine() + " and " + view.condition()
                        + " order by at_ desc nulls first limit :most")
                .param("customer", customer.value())
                .param("most", most)
                .query((row, number) -> new Found(row.getLong("total_"), entry(row)))
                .list();
    }

    private static String text(String column) {
        var as = column.lastIndexOf(" as ");
        var expression = as < 0 ? "t." + column : column.substring(0, as);
        var bare = as >= 0 && expression.matches("[a-z_]+") ? "t." + expression : expression;
        return "cast(" + bare + " as text) as " + (as < 0 ? column : column.substring(as + 4));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var at = row.getObject("at_", OffsetDateTime.class);
        var values = new ArrayList<Value>();
        var columns = row.getMetaData();
        for (var column = 4; column <= columns.getColumnCount(); column++) {
            var text = row.getString(column);
            if (text != null && !text.isEmpty() && !text.equals("{}")) {
                values.add(new Value(columns.getColumnLabel(column), text));
            }
        }
        return new Entry(row.getString("source_"), at == null ? null : at.toInstant(), values);
    }

    @Override
    public Set<Kept> keptAfterErasure() {
        var kept = new TreeSet<>(Comparator.comparing(Kept::category).thenComparing(Kept::ground));
        for (var table : HeldTables.ALL) {
            switch (table.fate()) {
                case Fate.Gone gone -> {}
                case Fate.Kept(var told, var ground) -> kept.add(new Kept(told, ground));
                case Fate.Cleared(var told, var ground, var assignments) -> kept.add(new Kept(told, ground));
            }
        }
        return kept;
    }
}
