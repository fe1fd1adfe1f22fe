package org.advocacycrm.web.engagement.stage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.engagement.InteractionStage;
import org.advocacycrm.engagement.StatementBook;
import org.advocacycrm.engagement.StatementBooks;
import org.advocacycrm.engagement.StatementId;
import org.advocacycrm.engagement.position.StageCell;
import org.advocacycrm.engagement.position.StageCensus;
import org.advocacycrm.engagement.position.StageCount;
import org.advocacycrm.engagement.position.StageSelection;
import org.advocacycrm.shared.Company;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts together the company-wide page of the Four Stages. */
@Component
class StagesPages {

    private static final int BAR = 160;
    private static final int SHARE_DIGITS = 6;

    private final StageCensus census;
    private final StatementBooks books;
    private final MessageSource texts;
    private final Company company;
    private final Clock clock;

    StagesPages(StageCensus census, StatementBooks books, MessageSource texts, Company company, Clock clock) {
        this.census = census;
        this.books = books;
        this.texts = texts;
        this.company = company;
        this.clock = clock;
    }

    StagesPage page(StageQuery query, Locale language) {
        var words = new StageWords(texts, language, company);
        var counts = census.counts(query.audience(), LocalDate.ofInstant(clock.instant(), company.zone()));
        var cells = census.cells(query.audience());
        var unmet = census.unmet(query.audience());
        var book = books.current();
        var total = counts.stream().mapToLong(StageCount::customers).sum();
        return new StagesPage(
                total == 0,
                headline(counts, book, total, words),
                query.ignored(),
                options(AdvocacySegment.values(), query.audience().segments()::contains, words::segment),
                options(ValueTier.values(), query.audience().tiers()::contains, words::tier),
                counts.stream()
                        .map(count ->
                                stage(count, unmet.getOrDefault(count.stage(), Map.of()), book, total, query, words))
                        .toList(),
                bySegment(cells, query, words),
                byTier(cells, query, words),
                words.dates().momentInZone(clock.instant()));
    }

    private static String headline(List<StageCount> counts, StatementBook book, long total, StageWords words) {
        var most = counts.stream()
                .max(Comparator.comparingLong(StageCount::customers))
                .orElseThrow();
        var median = most.medianDays();
        return words.say(
                "headline",
                most.customers(),
                total,
                words.stage(most.stage()),
                median == null ? -1 : median,
                book.culminating(most.stage()).text());
    }

    private interface Label<E> {
        String of(E constant);
    }

    private static <E extends Enum<E>> List<StagesPage.Option> options(
            E[] constants, Predicate<E> chosen, Label<E> label) {
        return Arrays.stream(constants)
                .map(constant ->
                        new StagesPage.Option(StageWords.code(constant), label.of(constant), chosen.test(constant)))
                .toList();
    }

    private static StagesPage.Stage stage(
            StageCount count,
            Map<StatementId, Long> unmet,
            StatementBook book,
            long total,
            StageQuery query,
            StageWords words) {
        var stage = count.stage();
        return new StagesPage.Stage(
                words.stage(stage),
                words.purpose(stage),
                counted(count.customers(), query.addressOf(new StageSelection(stage, null, 0), 1), words),
                total == 0 ? "" : words.figures().percent(share(count.customers(), total)),
                width(count.customers(), total),
                days(stage, count.medianDays(), query, words),
                days(stage, count.ninetiethDays(), query, words),
                count.complete() == 0 ? null : words.say("complete", count.complete()),
                book.of(stage).stream()
                        .map(statement -> new StagesPage.Open(
                                statement.text(),
                                words.kind(statement.kind()),
                                counted(
                                        unmet.getOrDefault(statement.id(), 0L),
                                        query.addressOf(new StageSelection(stage, statement.id(), 0), 1),
                                        words),
                                width(unmet.getOrDefault(statement.id(), 0L), count.customers())))
                        .toList());
    }

    private static StagesPage.Count days(
            InteractionStage stage, @Nullable Integer days, StageQuery query, StageWords words) {
        return new StagesPage.Count(
                words.days(days),
                days == null ? null : query.addressOf(new StageSelection(stage, null, Math.max(days, 1)), 1));
    }

    private static List<StagesPage.Row> bySegment(List<StageCell> cells, StageQuery query, StageWords words) {
        return Arrays.stream(AdvocacySegment.values())
                .sorted(Comparator.reverseOrder())
                .map(segment -> row(
                        segment,
                        words.segment(segment),
                        cells,
                        cell -> cell.segment() == segment,
                        query.of(segment),
                        words))
                .toList();
    }

    private static List<StagesPage.Row> byTier(List<StageCell> cells, StageQuery query, StageWords words) {
        var rows = Arrays.stream(ValueTier.values())
                .sorted(Comparator.reverseOrder())
                .map(tier -> row(null, words.tier(tier), cells, cell -> cell.tier() == tier, query.of(tier), words));
        return rows.toList();
    }

    private static StagesPage.Row row(
            @Nullable AdvocacySegment segment,
            String name,
            List<StageCell> cells,
            Predicate<StageCell> mine,
            StageQuery query,
            StageWords words) {
        var counts = Arrays.stream(InteractionStage.values())
                .map(stage -> counted(
                        sum(cells, mine.and(cell -> cell.stage() == stage)),
                        query.addressOf(new StageSelection(stage, null, 0), 1),
                        words))
                .toList();
        return new StagesPage.Row(segment, name, counts, words.figures().count(sum(cells, mine)));
    }

    private static long sum(List<StageCell> cells, Predicate<StageCell> wanted) {
        return cells.stream().filter(wanted).mapToLong(StageCell::customers).sum();
    }

    private static StagesPage.Count counted(long customers, String href, StageWords words) {
        return new StagesPage.Count(words.figures().count(customers), customers == 0 ? null : href);
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SHARE_DIGITS, RoundingMode.HALF_UP);
    }

    private static int width(long part, long whole) {
        return whole == 0 ? 0 : (int) Math.round(BAR * (double) part / whole);
    }
}
