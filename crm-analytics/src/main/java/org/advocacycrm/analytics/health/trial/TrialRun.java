package org.advocacycrm.analytics.health.trial;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.advocacycrm.analytics.health.HealthModel;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.health.HealthDefinitions;
import org.advocacycrm.health.HealthDraft;
import org.advocacycrm.health.HealthRules;
import org.advocacycrm.health.HealthVersion;
import org.advocacycrm.health.HealthVersions;
import org.advocacycrm.health.trial.BandMove;
import org.advocacycrm.health.trial.BandMoves;
import org.advocacycrm.health.trial.HealthTrial;
import org.advocacycrm.health.trial.HealthTrial.State;
import org.advocacycrm.health.trial.HealthTrials;
import org.advocacycrm.health.trial.TrialQuestion.WhoWasLost;
import org.advocacycrm.health.trial.TrialQuestion.WhoWouldMove;
import org.advocacycrm.shared.Company;
import org.advocacycrm.standing.CustomerHistories;
import org.advocacycrm.standing.HealthBand;
import org.jspecify.annotations.Nullable;

/** Reads all customers for one trial, and keeps what it finds. */
public record TrialRun(
        HealthTrials trials, HealthVersions versions, CustomerHistories histories, Company company, Clock clock) {

    /** From the beginning, also if it has been interrupted before. A draft that has changed meanwhile is not tried. */
    public void run(UUID id) {
        var trial = trials.of(id).filter(found -> found.state().isUnderWay()).orElse(null);
        if (trial == null) {
            return;
        }
        var all = versions.all();
        var rules = rules(trial, all);
        if (rules == null) {
            trials.progress(id, State.FAILED, 0);
            return;
        }
        var tried = all.adopting(rules, "trial", trial.askedBy(), clock.instant());
        switch (trial.question()) {
            case WhoWouldMove any -> wouldMove(trial, all, tried);
            case WhoWasLost question -> wasLost(trial, tried.current(), question);
        }
    }

    private @Nullable HealthRules rules(HealthTrial trial, HealthDefinitions all) {
        var number = trial.version();
        if (number != null) {
            return all.version(number).map(HealthVersion::rules).orElse(null);
        }
        return versions.draft()
                .filter(draft -> Long.valueOf(draft.revision().number()).equals(trial.draftRevision()))
                .map(HealthDraft::rules)
                .filter(found -> found.faults().isEmpty())
                .orElse(null);
    }

    private void wouldMove(HealthTrial trial, HealthDefinitions all, HealthDefinitions tried) {
        var kept = histories.recordsKept();
        var before = HealthModel.of(all, kept);
        var after = HealthModel.of(tried, kept);
        var now = tried.current().adoptedAt();
        var cells = new EnumMap<HealthBand, Map<HealthBand, Long>>(HealthBand.class);
        var progress = new Progress(trial);
        trials.forEachPortion(trial.id(), portion -> {
            var moves = histories.of(portion).parallelStream()
                    .map(history -> {
                        var was = before.of(history, company).inShort(now);
                        var would = after.of(history, company).inShort(now);
                        return new BandMove(
                                history.customer(), was.band(), would.band(), was.effective(), would.effective());
                    })
                    .toList();
            moves.forEach(move -> cells.computeIfAbsent(move.before(), first -> new EnumMap<>(HealthBand.class))
                    .merge(move.after(), 1L, Long::sum));
            trials.found(
                    trial.id(), moves.stream().filter(BandMove::changesBand).toList());
            progress.add(portion);
        });
        var counted = new ArrayList<BandMoves.Cell>();
        cells.forEach((was, counts) ->
                counts.forEach((would, customers) -> counted.add(new BandMoves.Cell(was, would, customers))));
        trials.found(trial.id(), new BandMoves(counted));
        progress.end();
    }

    private void wasLost(HealthTrial trial, HealthVersion version, WhoWasLost question) {
        var model = HealthModel.of(versions.all(), histories.recordsKept());
        var moment = question.day()
                .plusDays(1)
                .atStartOfDay(company.zone())
                .toInstant()
                .minusNanos(1);
        var fifths = new Fifths();
        var progress = new Progress(trial);
        trials.forEachPortion(trial.id(), portion -> {
            var lost = trials.lost(portion, question.day(), question.lastDay());
            histories.of(List.copyOf(lost.keySet())).parallelStream()
                    .map(history -> new Fifths.Outcome(
                            model.of(history, company).at(moment, version).value(question.enough()),
                            lost.getOrDefault(history.customer(), false)))
                    .forEachOrdered(fifths::add);
            progress.add(portion);
        });
        trials.found(trial.id(), fifths.backtest());
        progress.end();
    }

    /** How far one trial is. */
    private final class Progress {

        private final UUID trial;
        private long done;

        Progress(HealthTrial trial) {
            this.trial = trial.id();
            trials.progress(this.trial, State.RUNNING, 0);
        }

        void add(List<CustomerId> portion) {
            done += portion.size();
            trials.progress(trial, State.RUNNING, done);
        }

        void end() {
            trials.progress(trial, State.DONE, done);
        }
    }
}
