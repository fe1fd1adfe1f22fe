package org.advocacycrm.engagement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A book in which every stage has one objective that only staff can tell, and a culminating status. */
public final class SomeBook {

    private SomeBook() {}

    /** Stages end with: 90 days a customer, satisfied 75, recommends 9, two referrals. */
    public static StatementBook withSigns() {
        return withVersion(1);
    }

    public static StatementBook withVersion(int version) {
        return book(
                version,
                new Sign(SignKind.CUSTOMER_FOR_DAYS, 90),
                new Sign(SignKind.SATISFIED, 75),
                new Sign(SignKind.WOULD_RECOMMEND, 9),
                new Sign(SignKind.REFERRED, 2));
    }

    public static StatementBook book(int version, @Nullable Sign... culminating) {
        var statements = new ArrayList<Statement>();
        for (var stage : InteractionStage.values()) {
            statements.add(new Statement(objective(stage), stage, StatementKind.INTELLECTUAL, "Knows " + stage, null));
            statements.add(new Statement(
                    gate(stage),
                    stage,
                    StatementKind.CULMINATING,
                    "Has done " + stage,
                    culminating[List.of(InteractionStage.values()).indexOf(stage)]));
        }
        return new StatementBook(
                version,
                Map.of(InteractionStage.INITIATION, List.of("Welcome")),
                statements,
                Instant.parse("2026-01-01T00:00:00Z"),
                "kim@harbour.example",
                "");
    }

    public static StatementId gate(InteractionStage stage) {
        return id("gate " + stage);
    }

    public static StatementId objective(InteractionStage stage) {
        return id("objective " + stage);
    }

    private static StatementId id(String name) {
        return new StatementId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
