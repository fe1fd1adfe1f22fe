package org.advocacycrm.analytics.health;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why a score moved, exactly: the effects of all terms sum to the change. */
public record ScoreChange<K>(double before, double after, List<Term<K>> terms) {

    /**
     * What one part did to the score.
     *
     * @param valueEffect because its own points changed
     * @param weightEffect because it came, went, or weighs more or less among the others
     */
    public record Term<K>(K key, double valueEffect, double weightEffect) {

        public double effect() {
            return valueEffect + weightEffect;
        }
    }

    public ScoreChange {
        terms = List.copyOf(terms);
    }

    /** The change between two scores, absent when there is no value at either end. */
    public static <K> @Nullable ScoreChange<K> between(Score<K> earlier, Score<K> later) {
        var before = earlier.value();
        var after = later.value();
        if (before == null || after == null) {
            return null;
        }
        var keys = Stream.concat(earlier.parts().stream(), later.parts().stream())
                .map(Part::key)
                .distinct();
        return new ScoreChange<>(
                before,
                after,
                keys.map(key -> term(key, earlier, later, before)).toList());
    }

    public double total() {
        return after - before;
    }

    private static <K> Term<K> term(K key, Score<K> earlier, Score<K> later, double before) {
        var from = End.of(earlier, key);
        var to = End.of(later, key);
        if (from.points == null && to.points == null) {
            return new Term<>(key, 0, 0);
        }
        var start = from.points == null ? to.pointsOrZero() : from.pointsOrZero();
        var end = to.points == null ? from.pointsOrZero() : to.pointsOrZero();
        return new Term<>(key, from.share * (end - start), (to.share - from.share) * (end - before));
    }

    /** A part at one end of the change. */
    private record End(double share, @Nullable Double points) {

        static <K> End of(Score<K> score, K key) {
            return score.part(key)
                    .map(part -> new End(score.share(part), part.points()))
                    .orElse(new End(0, null));
        }

        double pointsOrZero() {
            return points == null ? 0 : points;
        }
    }
}
