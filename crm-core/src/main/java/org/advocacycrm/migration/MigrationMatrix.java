package org.advocacycrm.migration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All moves between two dates. Its rows sum to how many were in each segment on the first date, its columns to how many
 * are on the second; who came is in the row outside, who went in the column outside.
 */
public record MigrationMatrix(List<Move> moves) {

    public MigrationMatrix {
        moves = List.copyOf(moves);
    }

    public long customers(Position was, Position is) {
        return move(was, is).map(Move::customers).orElse(0L);
    }

    public BigDecimal value(Position was, Position is) {
        return move(was, is).map(Move::value).orElse(BigDecimal.ZERO);
    }

    public long before(Position was) {
        return sum(move -> move.was() == was);
    }

    public long after(Position is) {
        return sum(move -> move.is() == is);
    }

    public BigDecimal valueBefore(Position was) {
        return value(move -> move.was() == was);
    }

    public BigDecimal valueAfter(Position is) {
        return value(move -> move.is() == is);
    }

    public long headsBefore() {
        return sum(move -> move.was().isSegment());
    }

    public long headsAfter() {
        return sum(move -> move.is().isSegment());
    }

    /** Who moved towards super-advocate. */
    public long up() {
        return sum(move -> move.is().isRightOf(move.was()));
    }

    /** Who moved towards dissenter. */
    public long down() {
        return sum(move -> move.was().isRightOf(move.is()));
    }

    /** Who was no dissenter and is one now. */
    public long newDissenters() {
        return sum(move -> move.is() == Position.DISSENTER && move.was() != Position.DISSENTER);
    }

    private Optional<Move> move(Position was, Position is) {
        return moves.stream()
                .filter(move -> move.was() == was && move.is() == is)
                .findFirst();
    }

    private long sum(Predicate<Move> which) {
        return moves.stream().filter(which).mapToLong(Move::customers).sum();
    }

    private BigDecimal value(Predicate<Move> which) {
        return moves.stream().filter(which).map(Move::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
