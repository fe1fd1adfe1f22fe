package org.advocacycrm.web.customer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.StaffAccounts;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerKind;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.directory.CustomerFilter;
import org.advocacycrm.directory.CustomerPage;
import org.advocacycrm.directory.Overview;
import org.advocacycrm.directory.PageRequest;
import org.advocacycrm.directory.Sorting;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.shared.Company;
import org.advocacycrm.standing.HealthBand;
import org.advocacycrm.web.frame.QueryText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the list of customers into words. */
@Component
class ListPages {

    private static final long EXACT_UP_TO = 10_000;

    private final CustomerDirectory directory;
    private final StaffAccounts people;
    private final Peek.Finder peeks;
    private final MessageSource texts;
    private final Company company;
    private final Clock clock;

    ListPages(
            CustomerDirectory directory,
            StaffAccounts people,
            Peek.Finder peeks,
            MessageSource texts,
            Company company,
            Clock clock) {
        this.directory = directory;
        this.people = people;
        this.peeks = peeks;
        this.texts = texts;
        this.company = company;
        this.clock = clock;
    }

    ListPage of(CustomerQueryParser.Parsed parsed, Locale language, AccountId reader, boolean mayExport) {
        var query = parsed.query();
        var seen = query.filter().readBy(reader);
        var words = new Words(texts, language, company.zone());
        var page = directory.page(seen, query.sorting(), query.page());
        var overview = directory.overview(seen);
        return new ListPage(
                state(query.filter(), overview),
                query.filter().text(),
                query.parameters().get("sort"),
                query.parameters().get("view"),
                query.filter().movedDown(),
                summary(query, overview, words),
                facets(query.filter(), overview, words),
                ActiveFilters.of(query, words, people),
                columns(query, words),
                page.lines().stream()
                        .map(line -> CustomerRow.of(line, query, words))
                        .toList(),
                words.say("list.shown", page.lines().size(), total(overview, words)),
                neighbour(query, page, PageRequest.Direction.BEFORE),
                neighbour(query, page, PageRequest.Direction.AFTER),
                mayExport
                        ? QueryText.of(query.at(PageRequest.first(CustomerQuery.PAGE_SIZE))
                                .address(""))
                        : null,
                words.say("list.as-of", words.dates().moment(clock.instant()).text()),
                List.copyOf(parsed.ignored()),
                FurtherChoices.of(query.filter().further(), people, words),
                columnChoices(query, words),
                QueryText.of(query.inItself().address("")),
                peeks.of(query.peek(), query.peekingAt(null).address(CustomerListController.PATH), language)
                        .orElse(null));
    }

    private String state(CustomerFilter filter, Overview overview) {
        if (overview.total() > 0) {
            return "rows";
        }
        return filter.asksNothing() || directory.isEmpty() ? "none" : "filtered";
    }

    private static ListPage.Summary summary(CustomerQuery query, Overview overview, Words words) {
        var f = query.filter();
        var critical = f.withSegments(EnumSet.of(AdvocacySegment.DISSENTER, AdvocacySegment.DEFECTOR));
        var moved = f.withMovedDown(true);
        return new ListPage.Summary(
                total(overview, words),
                part(query.with(critical), words.say("list.critical", overview.critical())),
                part(query.with(moved), words.say("list.moved-down", overview.movedDown())),
                overview.objected() == 0 ? null : words.say("list.objected", overview.objected()));
    }

    private static ListPage.Part part(CustomerQuery query, String words) {
        return new ListPage.Part(words, query.address(CustomerListController.PATH));
    }

    private static String total(Overview overview, Words words) {
        return overview.total() > EXACT_UP_TO
                ? words.say("list.many", EXACT_UP_TO)
                : words.say("list.total", overview.total());
    }

    private static List<Facet> facets(CustomerFilter f, Overview overview, Words words) {
        Set<String> countries = new TreeSet<>(overview.countries().keySet());
        countries.addAll(f.countries());
        return List.of(
                Facet.of(
                        "segment",
                        List.of(AdvocacySegment.values()),
                        f.segments(),
                        overview.segments(),
                        words::segment,
                        words),
                Facet.of("health", List.of(HealthBand.values()), f.bands(), overview.bands(), words::band, words),
                Facet.of(
                        "stage",
                        List.of(LifecycleStage.values()),
                        f.stages(),
                        overview.stages(),
                        stage -> words.name("stage", stage),
                        words),
                Facet.of(
                        "tier",
                        List.of(ValueTier.values()).reversed(),
                        f.tiers(),
                        overview.tiers(),
                        tier -> words.name("tier", tier),
                        words),
                Facet.of("country", countries, f.countries(), overview.countries(), words::country, words),
                Facet.of(
                        "kind",
                        List.of(CustomerKind.values()),
                        f.kinds(),
                        overview.kinds(),
                        kind -> words.name("kind", kind),
                        words));
    }

    private static List<ListPage.Column> columns(CustomerQuery query, Words words) {
        var columns = new ArrayList<ListPage.Column>();
        columns.add(column(query, "name", Sorting.Column.NAME, false, words));
        for (var column : query.columns()) {
            columns.add(column.sorting()
                    .map(sorting -> column(query, column.code(), sorting, column.number(), words))
                    .orElseGet(() -> new ListPage.Column(
                            column.code(), words.say("column." + column.code()), null, null, false)));
        }
        return columns;
    }

    private static List<ListPage.ColumnChoice> columnChoices(CustomerQuery query, Words words) {
        return Arrays.stream(ListColumn.values())
                .map(column -> new ListPage.ColumnChoice(
                        column.code(),
                        words.say("column." + column.code()),
                        query.columns().contains(column)))
                .toList();
    }

    /** A click sorts by the column, a second click turns the order round. */
    private static ListPage.Column column(
            CustomerQuery query, String key, Sorting.Column column, boolean number, Words words) {
        var isSorted = query.sorting().column() == column;
        var descending = query.sorting().descending();
        var order = new Sorting(column, isSorted && !descending);
        return new ListPage.Column(
                key,
                words.say("column." + key),
                query.sortedBy(order).address(CustomerListController.PATH),
                isSorted ? (descending ? "descending" : "ascending") : null,
                number);
    }

    private static @Nullable String neighbour(CustomerQuery query, CustomerPage page, PageRequest.Direction direction) {
        var after = direction == PageRequest.Direction.AFTER;
        if (page.lines().isEmpty() || !(after ? page.hasNext() : page.hasPrevious())) {
            return null;
        }
        var edge = after ? page.lines().getLast() : page.lines().getFirst();
        return query.at(new PageRequest(direction, edge.id(), query.page().size()))
                .address(CustomerListController.PATH);
    }
}
