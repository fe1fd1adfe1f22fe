package org.advocacycrm.web.health;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.health.trial.BandMoves;
import org.advocacycrm.health.trial.HealthTrial;
import org.advocacycrm.health.trial.HealthTrial.State;
import org.advocacycrm.health.trial.HealthTrials;
import org.advocacycrm.health.trial.HealthTrials.NamedMove;
import org.advocacycrm.health.trial.TrialQuestion.WhoWouldMove;
import org.advocacycrm.standing.HealthBand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints how far a simulation is, and what it found. */
@Component
record TrialPages(HealthTrials trials, HealthDefinitionPages definitions, TrialDesk desk) {

    private static final int PAGE = 50;
    private static final List<HealthBand> BANDS = List.of(HealthBand.values());

    /** Which of those who would move are listed. */
    record Filter(@Nullable HealthBand was, @Nullable HealthBand is, int page) {

        static Filter of(@Nullable String was, @Nullable String is, int page) {
            return new Filter(band(was), band(is), Math.clamp(page, 1, 100_000));
        }

        private static @Nullable HealthBand band(@Nullable String name) {
            return Arrays.stream(HealthBand.values())
                    .filter(band -> band.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }

        String query(int number) {
            return "?was=" + (was == null ? "" : was) + "&is=" + (is == null ? "" : is) + "&page=" + number + "#movers";
        }
    }

    Optional<TrialPage> of(UUID id, Filter filter, Locale language) {
        return trials.of(id)
                .filter(trial -> trial.question() instanceof WhoWouldMove)
                .map(trial -> page(trial, filter, definitions.words(language)));
    }

    private TrialPage page(HealthTrial trial, Filter filter, HealthTexts words) {
        var moves = trials.moves(trial.id());
        var listed = filter.was() == null || filter.is() == null
                ? moves.changed()
                : moves.customers(filter.was(), filter.is());
        var from = (filter.page() - 1) * PAGE;
        var movers = trials.movers(trial.id(), filter.was(), filter.is(), from, PAGE);
        var figures = words.figures();
        return new TrialPage(
                trial.id().toString(),
                subject(trial, words),
                words.say(
                        "trial.asked",
                        trial.askedBy(),
                        words.dates().moment(trial.askedAt()).text()),
                trial.state().isUnderWay(),
                trial.state() == State.FAILED || trial.state() == State.CANCELLED,
                words.say("trial.progress", figures.count(trial.done()), figures.count(trial.total())),
                Long.toString(trial.done()),
                Long.toString(Math.max(1, trial.total())),
                words.say("trial.headline", moves.changed(), moves.all()),
                BANDS,
                BANDS.stream().map(band -> row(trial, moves, band, words)).toList(),
                movers.stream().map(mover -> mover(mover, words)).toList(),
                words.say("trial.shown", movers.isEmpty() ? 0 : from + 1, from + movers.size(), listed),
                filter.page() > 1 ? filter.query(filter.page() - 1) : null,
                from + movers.size() < listed ? filter.query(filter.page() + 1) : null,
                filter.was() != null || filter.is() != null,
                desk.simulated(trial).isPresent(),
                figures.count(moves.changed()));
    }

    static String subject(HealthTrial trial, HealthTexts words) {
        return trial.version() == null ? words.say("subject.draft") : words.say("subject.version", trial.version());
    }

    private static TrialPage.Row row(HealthTrial trial, BandMoves moves, HealthBand was, HealthTexts words) {
        var sum = BANDS.stream().mapToLong(is -> moves.customers(was, is)).sum();
        return new TrialPage.Row(
                was,
                BANDS.stream().map(is -> cell(trial, moves, was, is, words)).toList(),
                words.figures().count(sum));
    }

    private static TrialPage.Cell cell(
            HealthTrial trial, BandMoves moves, HealthBand was, HealthBand is, HealthTexts words) {
        var customers = moves.customers(was, is);
        var linked = was != is && customers > 0;
        return new TrialPage.Cell(
                customers == 0 ? "" : words.figures().count(customers),
                linked
                        ? HealthDefinitionController.PATH + "/trials/" + trial.id() + new Filter(was, is, 1).query(1)
                        : "",
                words.say("trial.cell", words.name(was), words.name(is)),
                was == is);
    }

    private static TrialPage.Mover mover(NamedMove found, HealthTexts words) {
        var move = found.move();
        var before = move.scoreBefore();
        var after = move.scoreAfter();
        return new TrialPage.Mover(
                move.customer().toString(),
                found.name(),
                move.before(),
                move.after(),
                words.decimal(before, 1),
                words.decimal(after, 1),
                words.signed(before == null || after == null ? null : after - before, 1));
    }
}
