package org.advocacycrm.engagement;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of what the Four Stages ask for; never changed, only followed by the next.
 *
 * @param attributes what the company does in each stage
 * @param note why it differs from the version before
 */
public record StatementBook(
        int version,
        Map<InteractionStage, List<String>> attributes,
        List<Statement> statements,
        Instant adoptedAt,
        String author,
        String note) {

    public static final int LONGEST_ATTRIBUTE = 200;
    public static final int MOST_OF_A_STAGE = 20;
    public static final int LONGEST_NOTE = 300;

    public StatementBook {
        var copy = new EnumMap<InteractionStage, List<String>>(InteractionStage.class);
        attributes.forEach((stage, texts) -> {
            if (!texts.isEmpty()) {
                copy.put(stage, List.copyOf(texts));
            }
        });
        attributes = Map.copyOf(copy);
        statements = List.copyOf(statements);
        var ids = new HashSet<StatementId>();
        for (var statement : statements) {
            if (!ids.add(statement.id())) {
                throw new IllegalArgumentException("Twice in the book: " + statement.id());
            }
        }
        for (var stage : InteractionStage.values()) {
            if (culminating(statements, stage) != 1) {
                throw new IllegalArgumentException("A stage has exactly one culminating status: " + stage);
            }
        }
    }

    private static long culminating(List<Statement> statements, InteractionStage stage) {
        return statements.stream()
                .filter(statement -> statement.stage() == stage && statement.kind() == StatementKind.CULMINATING)
                .count();
    }

    public List<String> attributesOf(InteractionStage stage) {
        return attributes.getOrDefault(stage, List.of());
    }

    /** What the stage asks for: the objectives in their order, the culminating status last. */
    public List<Statement> of(InteractionStage stage) {
        return statements.stream()
                .filter(statement -> statement.stage() == stage)
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    public Statement culminating(InteractionStage stage) {
        return of(stage).getLast();
    }

    public Optional<Statement> statement(StatementId id) {
        return statements.stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst();
    }
}
