package org.advocacycrm.web.engagement.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.advocacycrm.engagement.InteractionStage;
import org.advocacycrm.engagement.Statement;
import org.advocacycrm.engagement.StatementBook;
import org.jspecify.annotations.Nullable;

/**
 * A book of statements as the browser submits it: the statements are the rows of lists of the same length, a row
 * without words is none; attributes are one text per stage with a line for each.
 *
 * @param version the one that the author saw
 */
record BookForm(
        @Nullable String version,
        @Nullable String note,
        @Nullable List<String> attributes,
        @Nullable List<String> id,
        @Nullable List<String> stage,
        @Nullable List<String> kind,
        @Nullable List<String> text,
        @Nullable List<String> sign,
        @Nullable List<String> number) {

    private static final int BLANK_ROWS = 2;

    /** One row as it was typed. */
    record Row(int position, String id, String stage, String kind, String text, String sign, String number) {}

    static BookForm of(StatementBook book) {
        var stages = List.of(InteractionStage.values());
        var statements =
                stages.stream().flatMap(stage -> book.of(stage).stream()).toList();
        return new BookForm(
                Integer.toString(book.version()),
                "",
                stages.stream()
                        .map(stage -> String.join("\n", book.attributesOf(stage)))
                        .toList(),
                each(statements, statement -> statement.id().toString()),
                each(statements, statement -> statement.stage().name()),
                each(statements, statement -> statement.kind().name()),
                each(statements, Statement::text),
                each(
                        statements,
                        statement -> statement.sign() == null
                                ? ""
                                : statement.sign().kind().name()),
                each(
                        statements,
                        statement -> statement.sign() == null
                                ? ""
                                : Integer.toString(statement.sign().number())));
    }

    private static List<String> each(List<Statement> statements, Function<Statement, String> field) {
        return statements.stream().map(field).toList();
    }

    /** What was typed for the stage, and room for more. */
    List<Row> rows(InteractionStage asked) {
        var rows = new ArrayList<>(
                typed().stream().filter(row -> row.stage().equals(asked.name())).toList());
        for (var blank = 0; blank < BLANK_ROWS; blank++) {
            rows.add(new Row(rows.size(), "", asked.name(), "", "", "", ""));
        }
        return rows;
    }

    /** The rows with words, in their order. */
    List<Row> typed() {
        var rows = new ArrayList<Row>();
        var count = text == null
                ? 0
                : Math.min(
                        text.size(), InteractionStage.values().length * (StatementBook.MOST_OF_A_STAGE + BLANK_ROWS));
        for (var index = 0; index < count; index++) {
            if (!at(text, index).isEmpty()) {
                rows.add(new Row(
                        rows.size(),
                        at(id, index),
                        at(stage, index),
                        at(kind, index),
                        at(text, index),
                        at(sign, index),
                        at(number, index)));
            }
        }
        return List.copyOf(rows);
    }

    String attributesText(InteractionStage asked) {
        return at(attributes, List.of(InteractionStage.values()).indexOf(asked));
    }

    List<String> attributesOf(InteractionStage asked) {
        return Arrays.stream(attributesText(asked).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String at(@Nullable List<String> values, int index) {
        return values == null || index >= values.size() ? "" : values.get(index).strip();
    }
}
