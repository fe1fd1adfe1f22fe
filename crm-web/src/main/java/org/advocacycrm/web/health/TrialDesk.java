package org.advocacycrm.web.health;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.health.HealthRules;
import org.advocacycrm.health.HealthVersion;
import org.advocacycrm.health.HealthVersions;
import org.advocacycrm.health.trial.HealthTrial;
import org.advocacycrm.health.trial.HealthTrial.State;
import org.advocacycrm.health.trial.HealthTrials;
import org.advocacycrm.health.trial.TrialQuestion;
import org.advocacycrm.health.trial.TrialQuestion.WhoWouldMove;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in what is to be tried, and lets all customers be scored again when something is adopted. */
@Component
class TrialDesk {

    private static final String ONE_AT_A_TIME = "adopted";

    private final HealthTrials trials;
    private final HealthVersions versions;
    private final SchedulerClient scheduler;
    private final OneTimeTask<Void> tryHealth;
    private final OneTimeTask<Void> scoreAgain;
    private final Clock clock;

    TrialDesk(
            HealthTrials trials,
            HealthVersions versions,
            SchedulerClient scheduler,
            OneTimeTask<Void> tryHealth,
            OneTimeTask<Void> scoreAgain,
            Clock clock) {
        this.trials = trials;
        this.versions = versions;
        this.scheduler = scheduler;
        this.tryHealth = tryHealth;
        this.scoreAgain = scoreAgain;
        this.clock = clock;
    }

    /** @param version absent for the draft; nothing is tried when there is none, or no such version */
    Optional<UUID> begin(TrialQuestion question, @Nullable Integer version, String actor) {
        var draft = version == null ? versions.draft().orElse(null) : null;
        if (version == null ? draft == null : versions.all().version(version).isEmpty()) {
            return Optional.empty();
        }
        var trial = new HealthTrial(
                UUID.randomUUID(),
                question,
                version,
                draft == null ? null : draft.revision().number(),
                actor,
                clock.instant(),
                State.WAITING,
                0,
                trials.customers());
        trials.ask(trial);
        scheduler.scheduleIfNotExists(tryHealth.schedulableInstance(trial.id().toString()));
        return Optional.of(trial.id());
    }

    /** The rules that were simulated to the end, if they are still those of the draft. */
    Optional<HealthRules> simulated(HealthTrial trial) {
        var revision = trial.draftRevision();
        return versions.draft()
                .filter(draft -> trial.state() == State.DONE
                        && trial.question() instanceof WhoWouldMove
                        && revision != null
                        && draft.revision().number() == revision)
                .map(draft -> draft.rules());
    }

    HealthVersion adopt(HealthRules rules, String note, String actor, int basedOn) {
        var adopted = versions.adopt(rules, note, actor, clock.instant(), basedOn);
        scheduler.scheduleIfNotExists(scoreAgain.schedulableInstance(ONE_AT_A_TIME + "-" + adopted.number()));
        return adopted;
    }
}
