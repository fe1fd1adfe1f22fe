package org.advocacycrm.web.engagement.stage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.advocacycrm.engagement.InteractionStage;
import org.advocacycrm.engagement.Sign;
import org.advocacycrm.engagement.SignKind;
import org.advocacycrm.engagement.Statement;
import org.advocacycrm.engagement.StatementBook;
import org.advocacycrm.engagement.StatementId;
import org.advocacycrm.engagement.StatementKind;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads a submitted book; what is wrong is said with the stage that it is wrong in. */
record BookReader(BookForm form, Errors errors, StageWords words) {

    Optional<StatementBook> read(Instant now, String author) {
        var note = form.note() == null ? "" : form.note().strip();
        if (note.isEmpty() || note.length() > StatementBook.LONGEST_NOTE) {
            errors.rejectValue("note", "engagement.fault.note", new Object[] {StatementBook.LONGEST_NOTE}, null);
        }
        var statements = new ArrayList<Statement>();
        form.typed().forEach(row -> statement(row).ifPresent(statements::add));
        var attributes = attributes();
        for (var stage : InteractionStage.values()) {
            check(stage, statements);
        }
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(
                new StatementBook(StageQuery.number(form.version()) + 1, attributes, statements, now, author, note));
    }

    private Map<InteractionStage, List<String>> attributes() {
        var attributes = new EnumMap<InteractionStage, List<String>>(InteractionStage.class);
        for (var stage : InteractionStage.values()) {
            var lines = form.attributesOf(stage);
            attributes.put(stage, lines);
            if (lines.size() > StatementBook.MOST_OF_A_STAGE
                    || lines.stream().anyMatch(line -> line.length() > StatementBook.LONGEST_ATTRIBUTE)) {
                reject(stage, "attributes", StatementBook.MOST_OF_A_STAGE, StatementBook.LONGEST_ATTRIBUTE);
            }
        }
        return attributes;
    }

    private void check(InteractionStage stage, List<Statement> statements) {
        var mine = statements.stream()
                .filter(statement -> statement.stage() == stage)
                .toList();
        if (mine.size() > StatementBook.MOST_OF_A_STAGE) {
            reject(stage, "too-many", StatementBook.MOST_OF_A_STAGE);
        }
        var culminating = mine.stream()
                .filter(statement -> statement.kind() == StatementKind.CULMINATING)
                .count();
        if (culminating != 1) {
            reject(stage, "culminating", culminating);
        }
    }

    private Optional<Statement> statement(BookForm.Row row) {
        var stage = constant(InteractionStage.class, row.stage());
        var kind = constant(StatementKind.class, row.kind());
        if (stage == null) {
            return Optional.empty();
        }
        if (kind == null || row.text().length() > Statement.LONGEST_TEXT) {
            reject(stage, "statement", row.text(), Statement.LONGEST_TEXT);
            return Optional.empty();
        }
        var signKind = constant(SignKind.class, row.sign());
        var number = StageQuery.number(row.number());
        if (signKind != null && (number < 1 || number > signKind.most())) {
            reject(stage, "number", row.text(), signKind.most());
            return Optional.empty();
        }
        return Optional.of(new Statement(
                id(row.id()), stage, kind, row.text(), signKind == null ? null : new Sign(signKind, number)));
    }

    private static StatementId id(String text) {
        try {
            return new StatementId(text.isEmpty() ? UUID.randomUUID() : UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return new StatementId(UUID.randomUUID());
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private void reject(InteractionStage stage, String fault, Object... arguments) {
        var all = Stream.concat(Stream.of(words.stage(stage)), Arrays.stream(arguments));
        errors.rejectValue("text", "engagement.fault." + fault, all.toArray(), null);
    }
}
