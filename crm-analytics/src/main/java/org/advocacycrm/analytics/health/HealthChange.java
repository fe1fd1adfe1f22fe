package org.advocacycrm.analytics.health;

import java.time.Instant;
import java.util.Optional;
import org.advocacycrm.health.HealthMeasure;
import org.jspecify.annotations.Nullable;

/**
 * Why a score moved between two moments, exactly: what another definition did to it, and what happened with the customer.
 * The effects of both sum to the change.
 *
 * @param before the earlier reading, by the version of its day
 * @param after the later reading, by the version of its day
 * @param byDefinition what the other version did to the same evidence; absent where the same version held at both ends
 * @param byRecords what became of the evidence, by one version; absent where the two cannot be told apart
 */
public record HealthChange(
        HealthReading before,
        HealthReading after,
        @Nullable ScoreChange<HealthMeasure> byDefinition,
        @Nullable ScoreChange<HealthMeasure> byRecords) {

    /** The change between two moments; none where there is no value at either end. */
    public static Optional<HealthChange> between(CustomerHealth health, Instant earlier, Instant later) {
        var before = health.at(earlier);
        var after = health.at(later);
        var whole = ScoreChange.between(before.score(), after.score());
        if (whole == null) {
            return Optional.empty();
        }
        if (before.version().number() == after.version().number()) {
            return Optional.of(new HealthChange(before, after, null, whole));
        }
        // The old evidence by the new version; where that says nothing, the new evidence by the old one.
        var newlyRead = health.at(earlier, after.version()).score();
        var byNewVersion = ScoreChange.between(before.score(), newlyRead);
        if (byNewVersion != null) {
            return Optional.of(
                    new HealthChange(before, after, byNewVersion, ScoreChange.between(newlyRead, after.score())));
        }
        var readAsBefore = health.at(later, before.version()).score();
        var byRecords = ScoreChange.between(before.score(), readAsBefore);
        return Optional.of(
                byRecords == null
                        ? new HealthChange(before, after, whole, null)
                        : new HealthChange(before, after, ScoreChange.between(readAsBefore, after.score()), byRecords));
    }

    public double total() {
        return share(byDefinition) + share(byRecords);
    }

    /** The points that the other version brought or took. */
    public double definitionShare() {
        return share(byDefinition);
    }

    private static double share(@Nullable ScoreChange<HealthMeasure> change) {
        return change == null ? 0 : change.total();
    }
}
