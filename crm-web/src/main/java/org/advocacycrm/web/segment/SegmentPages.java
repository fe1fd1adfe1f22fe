package org.advocacycrm.web.segment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.migration.Audience;
import org.advocacycrm.migration.MigrationMatrix;
import org.advocacycrm.migration.Migrations;
import org.advocacycrm.migration.Position;
import org.advocacycrm.ruleset.RuleSets;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.FilterValues;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts together the page of moves between two dates, and the lists behind its cells. */
@Component
class SegmentPages {

    private static final int MONTHS = 12;
    private static final int LINES = 50;
    private static final int BAR = 160;
    private static final Set<ValueTier> HIGH_VALUE = Set.of(ValueTier.HIGH, ValueTier.TOP);

    private final Migrations migrations;
    private final FilterValues values;
    private final RuleSets rules;
    private final MessageSource messages;
    private final Company company;
    private final Clock clock;

    SegmentPages(
            Migrations migrations,
            FilterValues values,
            RuleSets rules,
            MessageSource messages,
            Company company,
            Clock clock) {
        this.migrations = migrations;
        this.values = values;
        this.rules = rules;
        this.messages = messages;
        this.company = company;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.zone());
    }

    SegmentPage page(MigrationQuery query, Locale language) {
        var words = words(language);
        var dates = Dates.in(language, company.zone());
        var matrix = migrations.between(query.span(), query.audience());
        var table = new MatrixTable(matrix, query, words);
        return new SegmentPage(
                query.span().from().toString(),
                query.span().to().toString(),
                dates.day(query.span().from()),
                dates.day(query.span().to()),
                matrix.headsBefore() + matrix.headsAfter() == 0,
                headline(query, matrix, words),
                words.say(
                        "heads",
                        words.figures().count(matrix.headsBefore()),
                        words.figures().count(matrix.headsAfter())),
                objected(query, words),
                query.ignored(),
                query.byValue(),
                query.addressBy(false),
                query.addressBy(true),
                tiers(query, words),
                countries(query, words),
                picture(matrix, query, words),
                table.columns(),
                table.rows(),
                table.sums(),
                months(query, dates, words),
                dates.momentInZone(clock.instant()));
    }

    MovesPage moves(MigrationQuery query, Position was, Position is, int page, Locale language) {
        var words = words(language);
        var dates = Dates.in(language, company.zone());
        var book = rules.book();
        var skipped = (page - 1) * LINES;
        var total = migrations.between(query.span(), query.audience()).customers(was, is);
        var lines = migrations.movers(query.span(), query.audience(), was, is, skipped, LINES).stream()
                .map(mover -> new MovesPage.Line(
                        mover.customer().toString(),
                        mover.name(),
                        words.tier(mover.tier()),
                        words.country(mover.country()),
                        words.why(mover, book),
                        mover.since() == null ? null : dates.day(mover.since()),
                        words.money(mover.value())))
                .toList();
        return new MovesPage(
                words.say("moves.title", words.position(was, true), words.position(is, false)),
                words.say("moves.count", total),
                query.address(),
                dates.day(query.span().from()),
                dates.day(query.span().to()),
                lines,
                lines.isEmpty()
                        ? words.say("moves.count", total)
                        : words.say("moves.shown", skipped + 1, skipped + lines.size(), total),
                page > 1 ? query.addressOf(was, is, page - 1) : null,
                skipped + lines.size() < total ? query.addressOf(was, is, page + 1) : null);
    }

    private MatrixWords words(Locale language) {
        return new MatrixWords(messages, language, company.currency());
    }

    private String headline(MigrationQuery query, MigrationMatrix matrix, MatrixWords words) {
        return words.say("headline", matrix.up(), matrix.down(), matrix.newDissenters(), valuableDissenters(query));
    }

    private @Nullable String objected(MigrationQuery query, MatrixWords words) {
        var customers = migrations.objected(query.audience());
        return customers == 0 ? null : words.say("objected", customers);
    }

    private long valuableDissenters(MigrationQuery query) {
        var tiers = new HashSet<>(HIGH_VALUE);
        if (!query.audience().tiers().isEmpty()) {
            tiers.retainAll(query.audience().tiers());
        }
        return tiers.isEmpty()
                ? 0
                : migrations
                        .between(
                                query.span(),
                                new Audience(tiers, query.audience().countries()))
                        .newDissenters();
    }

    private static List<SegmentPage.Option> tiers(MigrationQuery query, MatrixWords words) {
        return Arrays.stream(ValueTier.values())
                .map(tier -> new SegmentPage.Option(
                        MigrationQuery.code(tier),
                        words.tier(tier),
                        query.audience().tiers().contains(tier)))
                .toList();
    }

    private List<SegmentPage.Option> countries(MigrationQuery query, MatrixWords words) {
        var codes = new TreeSet<>(values.occurring().getOrDefault(Dimension.COUNTRY, new TreeSet<>()));
        codes.addAll(query.audience().countries());
        return codes.stream()
                .map(code -> new SegmentPage.Option(
                        code, words.country(code), query.audience().countries().contains(code)))
                .toList();
    }

    private static Alluvial picture(MigrationMatrix matrix, MigrationQuery query, MatrixWords words) {
        return Alluvial.of(
                (was, is) -> query.byValue() ? matrix.value(was, is).doubleValue() : matrix.customers(was, is),
                (position, before) -> words.say(
                        "node",
                        words.position(position, before),
                        query.byValue()
                                ? words.money(before ? matrix.valueBefore(position) : matrix.valueAfter(position))
                                : words.figures().count(before ? matrix.before(position) : matrix.after(position))),
                (was, is) -> new Alluvial.Link(
                        query.addressOf(was, is),
                        words.say(
                                "ribbon",
                                words.position(was, true),
                                words.position(is, false),
                                words.amount(matrix, was, is, query.byValue()))));
    }

    private List<SegmentPage.Month> months(MigrationQuery query, Dates dates, MatrixWords words) {
        var flows = migrations.flows(lastWholeMonth(query.span().to()), MONTHS, query.audience());
        var most = flows.stream()
                .mapToLong(flow -> Math.max(flow.up(), flow.down()))
                .max()
                .orElse(0);
        return flows.stream()
                .map(flow -> new SegmentPage.Month(
                        dates.month(flow.month()),
                        words.figures().count(flow.up()),
                        words.figures().count(flow.down()),
                        words.say("net", flow.net()),
                        width(flow.up(), most),
                        width(flow.down(), most)))
                .toList();
    }

    private static YearMonth lastWholeMonth(LocalDate day) {
        var month = YearMonth.from(day);
        return month.atEndOfMonth().equals(day) ? month : month.minusMonths(1);
    }

    private static int width(long count, long most) {
        return most == 0 ? 0 : (int) Math.round(BAR * (double) count / most);
    }
}
