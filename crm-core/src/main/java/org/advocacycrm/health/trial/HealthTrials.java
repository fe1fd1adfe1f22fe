package org.advocacycrm.health.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.standing.HealthBand;
import org.jspecify.annotations.Nullable;

/** Trials that were asked for, how far they are and what they found; only the last ones are kept. */
public interface HealthTrials {

    void ask(HealthTrial trial);

    Optional<HealthTrial> of(UUID trial);

    /** The trials of one kind, newest first. */
    List<HealthTrial> latest(Class<? extends TrialQuestion> kind, int number);

    /** How many customers a trial has to read. */
    long customers();

    /** How many customers have a score made with the model, or with any. */
    long scoredBy(@Nullable String model);

    /** Hands over all of them in portions, in a fixed order, as long as the trial is under way. */
    void forEachPortion(UUID trial, Consumer<List<CustomerId>> portion);

    void progress(UUID trial, HealthTrial.State state, long done);

    /** Adds to what was found so far. */
    void found(UUID trial, List<BandMove> moves);

    void found(UUID trial, BandMoves moves);

    void found(UUID trial, Backtest backtest);

    BandMoves moves(UUID trial);

    Backtest backtest(UUID trial);

    /** Those who would move from one band to the other, largest change first. */
    List<NamedMove> movers(UUID trial, @Nullable HealthBand before, @Nullable HealthBand after, int from, int number);

    /** Of the given customers those who were active at the end of the day, and whether they were lost up to another. */
    Map<CustomerId, Boolean> lost(List<CustomerId> customers, LocalDate day, LocalDate lastDay);

    /** Somebody who would move, by name. */
    record NamedMove(BandMove move, String name) {}
}
