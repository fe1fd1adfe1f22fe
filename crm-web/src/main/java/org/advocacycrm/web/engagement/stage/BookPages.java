package org.advocacycrm.web.engagement.stage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.engagement.InteractionStage;
import org.advocacycrm.engagement.Statement;
import org.advocacycrm.engagement.StatementBook;
import org.advocacycrm.engagement.StatementBooks;
import org.advocacycrm.shared.Company;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows versions of the statements and what each changed. */
@Component
class BookPages {

    private final StatementBooks books;
    private final MessageSource texts;
    private final Company company;

    BookPages(StatementBooks books, MessageSource texts, Company company) {
        this.books = books;
        this.texts = texts;
        this.company = company;
    }

    /** @param version 0 for that of today */
    Optional<BookPage> page(int version, Locale language) {
        var all = books.all();
        var shown = all.stream()
                .filter(book -> version == 0 || book.version() == version)
                .findFirst();
        return shown.map(book -> page(book, all, words(language)));
    }

    StageWords words(Locale language) {
        return new StageWords(texts, language, company);
    }

    private static BookPage page(StatementBook book, List<StatementBook> all, StageWords words) {
        var before = all.stream()
                .filter(other -> other.version() == book.version() - 1)
                .findFirst()
                .orElse(null);
        return new BookPage(
                book.version(),
                book.version() == all.getFirst().version(),
                book.author(),
                book.note(),
                words.dates().momentInZone(book.adoptedAt()),
                Arrays.stream(InteractionStage.values())
                        .map(stage -> stage(stage, book, before, words))
                        .toList(),
                all.stream()
                        .map(other -> new BookPage.Version(
                                other.version(),
                                other.author(),
                                other.note(),
                                words.dates().momentInZone(other.adoptedAt()),
                                other.version() == book.version()))
                        .toList());
    }

    private static BookPage.Stage stage(
            InteractionStage stage, StatementBook book, @Nullable StatementBook before, StageWords words) {
        var removed = before == null
                ? List.<String>of()
                : before.of(stage).stream()
                        .filter(statement -> book.statement(statement.id()).isEmpty())
                        .map(Statement::text)
                        .toList();
        return new BookPage.Stage(
                words.stage(stage),
                words.purpose(stage),
                book.attributesOf(stage),
                book.of(stage).stream()
                        .map(statement -> line(statement, before, words))
                        .toList(),
                removed);
    }

    private static BookPage.Line line(Statement statement, @Nullable StatementBook before, StageWords words) {
        var earlier = before == null ? Optional.of(statement) : before.statement(statement.id());
        var differs = earlier.isPresent() && !earlier.get().equals(statement);
        var change = earlier.isEmpty() ? words.say("book.new") : differs ? words.say("book.changed") : "";
        return new BookPage.Line(
                words.kind(statement.kind()),
                statement.text(),
                decidedBy(statement, words),
                change,
                differs ? earlier.get().text() + " – " + decidedBy(earlier.get(), words) : null);
    }

    private static String decidedBy(Statement statement, StageWords words) {
        var sign = statement.sign();
        return sign == null ? words.say("staff-only") : words.sign(sign);
    }
}
