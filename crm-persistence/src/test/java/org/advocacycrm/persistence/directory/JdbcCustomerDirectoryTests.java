package org.advocacycrm.persistence.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.directory.CustomerFilter;
import org.advocacycrm.directory.CustomerLine;
import org.advocacycrm.directory.PageRequest;
import org.advocacycrm.directory.Sorting;
import org.advocacycrm.persistence.database.TestDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class JdbcCustomerDirectoryTests {

    private static final int CUSTOMERS = 237;

    private static JdbcClient database;
    private static CustomerDirectory directory;

    @BeforeAll
    static void fill() {
        var copy = TestDatabases.freshCopy();
        database = JdbcClient.create(new DriverManagerDataSource(copy.url(), copy.username(), copy.password()));
        directory = new JdbcCustomerDirectory(database);
        var random = new SplittableRandom(20_261_121);
        for (var i = 0; i < CUSTOMERS; i++) {
            insert("c-" + i, i % 3 == 0 ? "Emma Johnson" : "Customer " + random.nextInt(50), random);
        }
    }

    private static void insert(String externalId, String name, SplittableRandom random) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into customer (id, source, external_id, name, email, phone, country, value_tier)
                        values (?, 'test', ?, ?, ?, '+49 30 901820', ?, ?)
                        """)
                .params(
                        id,
                        externalId,
                        name,
                        externalId + "@example.org",
                        random.nextBoolean() ? "DE" : "FR",
                        tier(random))
                .update();
        if (random.nextInt(10) > 0) {
            standing(id, random);
        }
    }

    private static void standing(UUID id, SplittableRandom random) {
        var known = random.nextInt(4) > 0;
        Double health = known ? (double) random.nextInt(0, 101) : null;
        Double change = known && random.nextInt(5) > 0 ? (double) random.nextInt(-9, 10) : null;
        database.sql("""
                        insert into customer_standing (customer_id, segment, segment_rule, segment_version,
                            segment_evidence, segment_before, stage, stage_rule, stage_version, health, health_coverage,
                            health_band, health_change, health_computed, health_trend, health_model, last_contact_at, computed_at)
                        values (:id, :segment, 'X', 1, '{}', :before, 'RETAINED', 'X', 1, :health, 0.5, :band, :change, :health,
                            '{1,null,3}', 'm', case when :contact > 3 then now() - make_interval(days => :contact) end, now())
                        """)
                .param("id", id)
                .param("segment", segment(random))
                .param("before", segment(random))
                .param("health", health, Types.DOUBLE)
                .param("band", known ? "WATCH" : "NOT_ENOUGH_DATA")
                .param("change", change, Types.DOUBLE)
                .param("contact", random.nextInt(12))
                .update();
    }

    private static String segment(SplittableRandom random) {
        var segments = List.of(AdvocacySegment.values());
        return segments.get(random.nextInt(segments.size())).name();
    }

    private static String tier(SplittableRandom random) {
        return List.of("LOW", "MID", "HIGH", "TOP").get(random.nextInt(4));
    }

    @ParameterizedTest
    @EnumSource(Sorting.Column.class)
    void visitsEveryCustomerExactlyOnceForwardsAndBackwards(Sorting.Column column) {
        for (var descending : List.of(true, false)) {
            var sorting = new Sorting(column, descending);
            var forwards = walk(
                    sorting,
                    PageRequest.Direction.AFTER,
                    directory
                            .page(CustomerFilter.NONE, sorting, PageRequest.first(10))
                            .lines());
            var last = List.of(forwards.getLast());
            var backwards = walk(sorting, PageRequest.Direction.BEFORE, last).reversed();

            assertThat(forwards).hasSize(CUSTOMERS);
            assertThat(new HashSet<>(ids(forwards))).hasSize(CUSTOMERS);
            assertThat(ids(backwards)).as("%s", sorting).isEqualTo(ids(forwards));
        }
    }

    /** Follows the pages from the given lines on; the lines come in the order in which they were met. */
    private static List<CustomerLine> walk(Sorting sorting, PageRequest.Direction direction, List<CustomerLine> start) {
        var met = new ArrayList<>(start);
        while (met.size() < 2 * CUSTOMERS) {
            var page = directory.page(
                    CustomerFilter.NONE,
                    sorting,
                    new PageRequest(direction, met.getLast().id(), 10));
            var lines = direction == PageRequest.Direction.AFTER
                    ? page.lines()
                    : page.lines().reversed();
            met.addAll(lines);
            if (!(direction == PageRequest.Direction.AFTER ? page.hasNext() : page.hasPrevious())) {
                return met;
            }
        }
        return met;
    }

    private static List<CustomerId> ids(List<CustomerLine> lines) {
        return lines.stream().map(CustomerLine::id).toList();
    }

    @Test
    void putsTheWorstChangeFirstAndTheUnknownLast() {
        var changes =
                directory.page(CustomerFilter.NONE, Sorting.WORST_CHANGE_FIRST, PageRequest.first(500)).lines().stream()
                        .map(CustomerLine::change)
                        .toList();

        var known = changes.stream().takeWhile(change -> change != null).toList();
        assertThat(known).isSorted();
        assertThat(changes.subList(known.size(), changes.size())).containsOnlyNulls();
    }

    @Test
    void findsByPartsOfNamesAddressesAndIdentifiersAndForgivesTypingErrors() {
        assertThat(found("Jonson")).isEqualTo(79);
        assertThat(found("emma john")).isEqualTo(79);
        assertThat(found("c-17@example")).isEqualTo(1);
        assertThat(found("C-23")).isEqualTo(8);
        assertThat(found("030 9018")).isZero();
        assertThat(found("30 90 18")).isEqualTo(CUSTOMERS);
        assertThat(found("100%")).isZero();
        assertThat(found("Zanzibar")).isZero();
    }

    private static long found(String text) {
        return directory.overview(texted(text)).total();
    }

    private static CustomerFilter texted(String text) {
        return CustomerFilter.NONE.withText(text);
    }

    @Test
    void countsWhatEachChoiceWouldShow() {
        var german = CustomerFilter.NONE.withCountries(Set.of("DE"));
        var overview = directory.overview(german);

        for (var segment : AdvocacySegment.values()) {
            var both = german.withSegments(EnumSet.of(segment));
            assertThat(directory.overview(both).total())
                    .isEqualTo(overview.segments().getOrDefault(segment, 0L));
            assertThat(directory
                            .page(both, Sorting.WORST_CHANGE_FIRST, PageRequest.first(500))
                            .lines())
                    .hasSize(overview.segments().getOrDefault(segment, 0L).intValue());
        }
        assertThat(overview.countries().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(CUSTOMERS);
    }

    @Test
    void saysWhoMovedDown() {
        var moved = CustomerFilter.NONE.withMovedDown(true);

        var lines = directory
                .page(moved, Sorting.WORST_CHANGE_FIRST, PageRequest.first(500))
                .lines();

        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line.segment()).isNotNull();
            assertThat(line.segment()).isLessThan(line.segmentBefore());
        });
        assertThat(lines).hasSize((int) directory.overview(CustomerFilter.NONE).movedDown());
    }
}
