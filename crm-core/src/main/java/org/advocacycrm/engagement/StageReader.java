package org.advocacycrm.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.advocacycrm.standing.CustomerHistory;
import org.jspecify.annotations.Nullable;

/** Reads by a book where customers stand: from their records and what was found, never from where they stood before. */
public record StageReader(StatementBook book, ZoneId zone) {

    /**
     * Where the customer stands at the instant.
     *
     * @param findings of this customer, the oldest first; those of statements that the book no longer has are left out
     */
    public StageReading read(CustomerHistory history, List<Finding> findings, Instant now) {
        var latest = new HashMap<StatementId, Finding>();
        findings.stream()
                .filter(finding -> !finding.at().isAfter(now))
                .forEach(finding -> latest.put(finding.statement(), finding));
        var signs = new SignReading(history, zone, now);
        var statements = Stream.of(InteractionStage.values())
                .flatMap(stage -> book.of(stage).stream())
                .map(statement -> new StatementReading(
                        statement, standing(latest.get(statement.id())), sign(signs, statement.sign())))
                .toList();
        return position(statements, history.beginsOn(zone).orElse(null));
    }

    private StageReading position(List<StatementReading> statements, @Nullable LocalDate begin) {
        var gates = gates(statements);
        var since = begin;
        for (var stage : InteractionStage.values()) {
            var reached = gates.get(stage);
            if (reached == null) {
                return new StageReading(stage, since, false, statements);
            }
            if (stage.next().isPresent()) {
                var day = LocalDate.ofInstant(reached, zone);
                since = since == null || day.isAfter(since) ? day : since;
            }
        }
        return new StageReading(InteractionStage.VALUE_CREATION, since, true, statements);
    }

    private static Map<InteractionStage, Instant> gates(List<StatementReading> statements) {
        var gates = new EnumMap<InteractionStage, Instant>(InteractionStage.class);
        for (var reading : statements) {
            if (reading.statement().kind() == StatementKind.CULMINATING) {
                reading.confirmedSince()
                        .ifPresent(since -> gates.put(reading.statement().stage(), since));
            }
        }
        return gates;
    }

    private static @Nullable Finding standing(@Nullable Finding finding) {
        return finding == null || finding.verdict() == Verdict.WITHDRAWN ? null : finding;
    }

    private static @Nullable Instant sign(SignReading signs, @Nullable Sign sign) {
        return sign == null ? null : signs.since(sign).orElse(null);
    }
}
