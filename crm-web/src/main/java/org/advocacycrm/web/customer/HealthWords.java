package org.advocacycrm.web.customer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocacycrm.analytics.health.Bands;
import org.advocacycrm.analytics.health.HealthReading;
import org.advocacycrm.analytics.health.RoundedSum;
import org.advocacycrm.analytics.health.ScoreChange;
import org.advocacycrm.health.HealthArea;
import org.advocacycrm.health.HealthMeasure;
import org.jspecify.annotations.Nullable;

/** A customer's health put into words: the card, and the scorecard by area. */
record HealthWords(Account account, Words words) {

    private static final int SHOWN_MOVES = 5;
    private static final double WORTH_TELLING = 0.05;

    ProfilePage.HealthCard card() {
        var health = account.standing().health();
        var change = health.change();
        var explained = change == null
                ? null
                : ScoreChange.between(start().score(), account.now().score());
        return new ProfilePage.HealthCard(
                words.whole(health.effective()),
                health.effective() != null,
                health.band(),
                change == null ? words.say("health.no-change") : words.say("health.change", words.signed(change, 1)),
                words.say(
                        "health.coverage",
                        words.figures().percent(BigDecimal.valueOf(health.coverage())),
                        present(),
                        account.now().score().parts().size()),
                words.dates().moment(account.asOf()).text(),
                health.override() == null
                        ? ""
                        : words.say(
                                "health.override",
                                words.dates().day(health.override().over()).text(),
                                words.decimal(health.score(), 1)),
                explained == null ? List.of() : moves(explained),
                explained == null ? null : words.signed(explained.total() + byDefinition(), 1));
    }

    /** The earlier evidence by the definition of now, if that makes a score of it. */
    private HealthReading start() {
        return account.beforeByNow().score().value() == null ? account.before() : account.beforeByNow();
    }

    /** What another definition did to the score. */
    private double byDefinition() {
        var then = account.before().score().value();
        var anew = start().score().value();
        return then == null || anew == null ? 0 : anew - then;
    }

    private long present() {
        return account.now().score().parts().stream()
                .filter(part -> part.points() != null)
                .count();
    }

    /** The largest first; the small ones together, so that all of them sum to the change. */
    private List<ProfilePage.Move> moves(ScoreChange<HealthMeasure> change) {
        var terms = change.terms().stream()
                .filter(term -> Math.abs(term.effect()) >= WORTH_TELLING)
                .sorted(Comparator.comparingDouble(term -> -Math.abs(term.effect())))
                .limit(SHOWN_MOVES)
                .toList();
        var effects =
                new ArrayList<>(terms.stream().map(ScoreChange.Term::effect).toList());
        effects.add(byDefinition());
        effects.add(change.total()
                - terms.stream().mapToDouble(ScoreChange.Term::effect).sum());
        var rounded = RoundedSum.of(effects, 1).terms();
        var moves = new ArrayList<ProfilePage.Move>();
        for (var i = 0; i < terms.size(); i++) {
            moves.add(move(terms.get(i), rounded.get(i)));
        }
        var definition = rounded.get(terms.size());
        if (definition.signum() != 0) {
            moves.add(new ProfilePage.Move(
                    words.figures().signed(definition, 1),
                    words.say("health.definition", account.now().version().number()),
                    "",
                    trace("change")));
        }
        if (rounded.getLast().signum() != 0) {
            moves.add(new ProfilePage.Move(
                    words.figures().signed(rounded.getLast(), 1), words.say("health.others"), "", trace("")));
        }
        return moves;
    }

    private ProfilePage.Move move(ScoreChange.Term<HealthMeasure> term, BigDecimal points) {
        var measure = term.key();
        return new ProfilePage.Move(
                words.figures().signed(points, 1),
                words.name("measure", measure),
                Math.abs(term.valueEffect()) >= Math.abs(term.weightEffect())
                        ? words.say(
                                "health.moved", evidence(account.before(), measure), evidence(account.now(), measure))
                        : words.say("health.weighed", evidence(account.now(), measure)),
                trace(CustomerQuery.code(measure)));
    }

    /** Worst first; areas about which nothing is known come last. */
    List<ProfilePage.Area> areas() {
        return Stream.of(HealthArea.values())
                .filter(area -> !account.now().score(area).parts().isEmpty())
                .sorted(Comparator.comparing(
                        area -> account.now().score(area).value(), Comparator.nullsLast(Comparator.naturalOrder())))
                .map(this::area)
                .toList();
    }

    private ProfilePage.Area area(HealthArea area) {
        var score = account.now().score(area);
        var value = score.value();
        var before = account.before().score(area).value();
        List<@Nullable Double> trend = new ArrayList<>();
        account.weeks().forEach(week -> trend.add(week.score(area).value()));
        trend.add(value);
        var all = account.now().score();
        var share = score.parts().stream().mapToDouble(all::share).sum();
        return new ProfilePage.Area(
                words.name("area", area),
                words.whole(value),
                Bands.of(value, account.now().version().rules().bands()),
                value == null || before == null ? words.signed(null, 0) : words.signed(value - before, 0),
                words.figures().decimal(BigDecimal.valueOf(100 * share), 0) + "%",
                words.trend(trend),
                evidence(area),
                trace(CustomerQuery.code(area)));
    }

    private String evidence(HealthArea area) {
        var known = account.now().score(area).parts().stream()
                .filter(part -> part.points() != null)
                .map(part -> evidence(account.now(), part.key()))
                .collect(Collectors.joining(words.say("list.separator")));
        return known.isEmpty() ? words.say("health.nothing-known") : known;
    }

    /** What was observed, in words. */
    String evidence(HealthReading reading, HealthMeasure measure) {
        return reading.observation(measure)
                .map(seen -> words.say(
                        "evidence." + CustomerQuery.code(measure),
                        seen.value(),
                        seen.evidence().size()))
                .orElseGet(() -> words.say("evidence.none"));
    }

    private String trace(String anchor) {
        var id = Objects.toString(account.history().customer());
        return CustomerListController.PATH + "/" + id + "/health" + (anchor.isEmpty() ? "" : "#" + anchor);
    }
}
