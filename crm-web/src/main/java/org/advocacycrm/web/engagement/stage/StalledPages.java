package org.advocacycrm.web.engagement.stage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.advocacycrm.engagement.Statement;
import org.advocacycrm.engagement.StatementBook;
import org.advocacycrm.engagement.StatementBooks;
import org.advocacycrm.engagement.position.StageCensus;
import org.advocacycrm.engagement.position.StageSelection;
import org.advocacycrm.engagement.position.Stalled;
import org.advocacycrm.shared.Company;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts together the lists of customers behind the numbers of the Four Stages. */
@Component
class StalledPages {

    private static final int LINES = 50;

    private final StageCensus census;
    private final StatementBooks books;
    private final MessageSource texts;
    private final Company company;
    private final Clock clock;

    StalledPages(StageCensus census, StatementBooks books, MessageSource texts, Company company, Clock clock) {
        this.census = census;
        this.books = books;
        this.texts = texts;
        this.company = company;
        this.clock = clock;
    }

    StalledPage page(StageQuery query, StageSelection selection, int page, Locale language) {
        var words = new StageWords(texts, language, company);
        var today = LocalDate.ofInstant(clock.instant(), company.zone());
        var book = books.current();
        var skipped = (page - 1) * LINES;
        var total = census.size(selection, query.audience(), today);
        var lines = census.stalled(selection, query.audience(), today, skipped, LINES).stream()
                .map(stalled -> line(stalled, book, today, words))
                .toList();
        return new StalledPage(
                words.say("stalled.title", words.stage(selection.stage())),
                chosen(query, selection, book, words),
                query.address(),
                lines,
                lines.isEmpty()
                        ? words.say("stalled.count", total)
                        : words.say("stalled.shown", skipped + 1, skipped + lines.size(), total),
                page > 1 ? query.addressOf(selection, page - 1) : null,
                skipped + lines.size() < total ? query.addressOf(selection, page + 1) : null);
    }

    /** What the list was narrowed to, in words; empty if to nothing. */
    private static String chosen(StageQuery query, StageSelection selection, StatementBook book, StageWords words) {
        var open = selection.open();
        var statement = open == null
                ? Stream.<String>empty()
                : Stream.of(words.say(
                        "stalled.open",
                        book.statement(open).map(Statement::text).orElseGet(() -> words.say("no-longer"))));
        var days = selection.atLeastDays() == 0
                ? Stream.<String>empty()
                : Stream.of(words.say("stalled.days", selection.atLeastDays()));
        var segments = query.audience().segments().stream().sorted().map(words::segment);
        var tiers = query.audience().tiers().stream().sorted().map(tier -> words.say("stalled.tier", words.tier(tier)));
        return words.list(Stream.of(statement, days, segments, tiers)
                .flatMap(parts -> parts)
                .toList());
    }

    private static StalledPage.Line line(Stalled stalled, StatementBook book, LocalDate today, StageWords words) {
        var since = stalled.since();
        List<String> unmet = stalled.unmet().stream()
                .map(id -> book.statement(id).map(Statement::text).orElseGet(() -> words.say("no-longer")))
                .toList();
        return new StalledPage.Line(
                stalled.customer().toString(),
                stalled.name(),
                stalled.segment(),
                words.tier(stalled.tier()),
                since == null ? null : words.dates().day(since),
                since == null ? words.say("since-unknown") : words.days((int) ChronoUnit.DAYS.between(since, today)),
                unmet);
    }
}
