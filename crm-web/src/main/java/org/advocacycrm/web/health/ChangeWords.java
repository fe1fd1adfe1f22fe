package org.advocacycrm.web.health;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.advocacycrm.analytics.health.HealthChange;
import org.advocacycrm.analytics.health.ScoreChange;
import org.advocacycrm.analytics.health.ScoreChange.Term;
import org.advocacycrm.health.HealthMeasure;
import org.jspecify.annotations.Nullable;

/** Puts into words why a score moved. */
record ChangeWords(HealthFile file, HealthTexts words) {

    private static final double NOTHING = 0.005;

    /** What one measure did, in points. */
    private record Effects(HealthMeasure measure, double value, double weight, double definition) {

        double sum() {
            return value + weight + definition;
        }
    }

    TracePage.Change between(LocalDate from, LocalDate to) {
        return HealthChange.between(file.health(), end(from), end(to))
                .map(change -> told(change, from, to))
                .orElseGet(() -> new TracePage.Change(
                        from.toString(),
                        to.toString(),
                        "",
                        "",
                        "",
                        List.of(),
                        "",
                        "",
                        "",
                        "",
                        words.say("change.none")));
    }

    /** A day counts as it was at its end; the last one as of the moment of the page. */
    private Instant end(LocalDate day) {
        var end = day.plusDays(1).atStartOfDay(words.zone()).toInstant().minusNanos(1);
        return end.isAfter(file.asOf()) ? file.asOf() : end;
    }

    private TracePage.Change told(HealthChange change, LocalDate from, LocalDate to) {
        var effects = effects(change);
        var before = change.before().version().number();
        var after = change.after().version().number();
        return new TracePage.Change(
                from.toString(),
                to.toString(),
                words.decimal(change.before().score().value(), 2),
                words.decimal(change.after().score().value(), 2),
                words.signed(change.total(), 2),
                effects.stream()
                        .filter(effect -> Math.abs(effect.value()) >= NOTHING
                                || Math.abs(effect.weight()) >= NOTHING
                                || Math.abs(effect.definition()) >= NOTHING)
                        .map(effect -> term(effect, change))
                        .toList(),
                words.signed(effects.stream().mapToDouble(Effects::value).sum(), 2),
                words.signed(effects.stream().mapToDouble(Effects::weight).sum(), 2),
                words.signed(change.definitionShare(), 2),
                before == after
                        ? words.say("change.same-version", after)
                        : words.say("change.versions", before, after, words.signed(change.definitionShare(), 2)),
                "");
    }

    private static List<Effects> effects(HealthChange change) {
        var measures = new LinkedHashSet<HealthMeasure>();
        Stream.of(change.byDefinition(), change.byRecords())
                .filter(Objects::nonNull)
                .forEach(part -> part.terms().forEach(term -> measures.add(term.key())));
        var effects = new ArrayList<Effects>();
        for (var measure : measures) {
            var records = term(change.byRecords(), measure);
            effects.add(new Effects(
                    measure,
                    records.map(Term::valueEffect).orElse(0.0),
                    records.map(Term::weightEffect).orElse(0.0),
                    term(change.byDefinition(), measure).map(Term::effect).orElse(0.0)));
        }
        effects.sort(Comparator.comparingDouble(effect -> -Math.abs(effect.sum())));
        return effects;
    }

    private static Optional<Term<HealthMeasure>> term(
            @Nullable ScoreChange<HealthMeasure> change, HealthMeasure measure) {
        return change == null
                ? Optional.empty()
                : change.terms().stream().filter(term -> term.key() == measure).findFirst();
    }

    private TracePage.Term term(Effects effect, HealthChange change) {
        var seen = new MeasureWords(words);
        return new TracePage.Term(
                words.name(effect.measure()),
                seen.seen(change.before(), effect.measure()),
                seen.seen(change.after(), effect.measure()),
                words.signed(effect.value(), 2),
                words.signed(effect.weight(), 2),
                words.signed(effect.definition(), 2),
                words.signed(effect.sum(), 2));
    }
}
