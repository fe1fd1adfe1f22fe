package org.advocacycrm.ruleset;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifecycle.LifecycleStage;

/** Rules applied to all customers, portion by portion; several instances share the portions. */
public interface RuleRuns {

    /** How many customers make one move. */
    record Moves(
            LifecycleStage stageWas,
            LifecycleStage stageIs,
            AdvocacySegment segmentWas,
            AdvocacySegment segmentIs,
            long customers) {}

    /** One customer whom other rules move. */
    record Moved(
            CustomerId customer,
            String name,
            LifecycleStage stageWas,
            LifecycleStage stageIs,
            String stageRule,
            AdvocacySegment segmentWas,
            AdvocacySegment segmentIs,
            String segmentRule) {}

    /** What is done about a portion. */
    interface Work {

        /**
         * Decides about those whose evidence is known.
         *
         * @param unknown those of whom no evidence was kept
         */
        List<Redecision> decide(List<KnownStanding> known, List<CustomerId> unknown);
    }

    /** Starts trying out the draft that is kept now; another that is running ends. */
    RuleRun simulate(String startedBy, Instant now);

    /** Starts applying the newest rules; another that is running ends. */
    RuleRun recompute(String startedBy, Instant now);

    /** Cancels what is running, and leaves the rest undone. */
    void cancel(UUID run, Instant now);

    /** Lets a cancelled recomputation go on. */
    void resume(UUID run);

    List<RuleRun> running();

    /** The last one of its kind. */
    Optional<RuleRun> latest(RuleRun.Kind kind);

    /**
     * Takes the next portion that nobody has taken, and keeps what is decided about it, as a whole or not at all.
     *
     * @return whether there was one
     */
    boolean next(RuleRun run, Work work);

    /** Ends it if every portion is done. */
    void endIfDone(RuleRun run, Instant now);

    /** What would change or has changed, the commonest first. */
    List<Moves> moves(UUID run);

    List<Moved> moved(UUID run, int skipped, int most);
}
