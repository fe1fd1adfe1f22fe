package org.advocacycrm.analytics.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.ruleset.KnownStanding;
import org.advocacycrm.ruleset.Redecision;
import org.advocacycrm.ruleset.RuleRun;
import org.advocacycrm.ruleset.RuleRuns;
import org.advocacycrm.shared.Company;

/**
 * Applies rules to all customers. Their standings are decided on anew by the evidence that was kept with them, since other
 * rules change nothing of what is known; only where a day has begun since, the whole history is read again.
 */
public final class RuleRunWork {

    private static final int WORKERS = Runtime.getRuntime().availableProcessors();

    private final RuleRuns runs;
    private final StandingRecomputation recomputation;
    private final Company company;
    private final Clock clock;

    public RuleRunWork(RuleRuns runs, StandingRecomputation recomputation, Company company, Clock clock) {
        this.runs = runs;
        this.recomputation = recomputation;
        this.company = company;
        this.clock = clock;
    }

    /** Works on what is running until there is nothing left that nobody has taken. */
    public void work(BooleanSupplier interrupted) throws InterruptedException, ExecutionException {
        for (var run : runs.running()) {
            try (var threads = Executors.newFixedThreadPool(WORKERS)) {
                var workers = new ArrayList<Callable<Void>>();
                for (var worker = 0; worker < WORKERS; worker++) {
                    workers.add(() -> {
                        while (!interrupted.getAsBoolean()
                                && runs.next(run, (known, unknown) -> portion(run, known, unknown))) {
                            // the next one
                        }
                        return null;
                    });
                }
                for (var worker : threads.invokeAll(workers)) {
                    worker.get();
                }
            }
            runs.endIfDone(run, clock.instant());
        }
    }

    private List<Redecision> portion(RuleRun run, List<KnownStanding> known, List<CustomerId> unknown) {
        var today = LocalDate.ofInstant(clock.instant(), company.zone());
        var decided = new ArrayList<Redecision>(known.size());
        var toCompute = new ArrayList<>(unknown);
        for (var standing : known) {
            if (run.kind() == RuleRun.Kind.SIMULATION
                    || standing.facts().today().equals(today)) {
                decided.add(Redecision.of(standing, run.rules()));
            } else {
                toCompute.add(standing.customer());
            }
        }
        if (!toCompute.isEmpty() && run.kind() == RuleRun.Kind.RECOMPUTATION) {
            recomputation.recompute(toCompute);
        }
        return decided;
    }
}
