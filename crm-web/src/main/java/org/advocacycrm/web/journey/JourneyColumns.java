package org.advocacycrm.web.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import org.advocacycrm.analytics.journey.JourneyFigures;
import org.advocacycrm.analytics.journey.Measured;
import org.advocacycrm.analytics.journey.StepFigure;
import org.advocacycrm.journey.Encounters.Encounter;
import org.advocacycrm.journey.Journey;
import org.advocacycrm.scorecard.FilterText;
import org.jspecify.annotations.Nullable;

/**
 * Puts steps into words.
 *
 * @param met what the customer in view met, the youngest first
 * @param single whether there is a customer in view
 */
record JourneyColumns(Journey journey, JourneyPeriod period, JourneyWords words, List<Encounter> met, boolean single) {

    JourneyPage.Column column(StepFigure figure) {
        var step = figure.step();
        var promise = step.promise();
        var bar = promise.bar();
        return new JourneyPage.Column(
                step.id().toString(),
                JourneyController.PATH + "/" + journey.id() + "/steps/" + step.id() + "?period=" + period.code(),
                words.phase(step.phase()),
                step.name(),
                step.touchpoint(),
                step.momentOfTruth(),
                figure.isHotSpot(),
                promise.promise(),
                bar == null ? "" : words.bar(step.metric(), bar),
                promise.process(),
                figure.process() == null ? null : chip(figure.process()),
                chip(figure.experience()),
                words.need(step.need()),
                step.owner(),
                step.pains().lines().toList(),
                step.ideas().lines().toList(),
                words.say("hit", figure.hit().customers(), words.money(figure.stake())),
                single ? met(figure) : null);
    }

    private JourneyPage.Chip chip(Measured measured) {
        return new JourneyPage.Chip(
                words.metric(measured.metric()),
                words.value(measured),
                words.basis(measured),
                words.change(measured),
                "/staff/scorecard/" + measured.metric().slug() + "?" + scope(measured));
    }

    private String scope(Measured measured) {
        var filter = FilterText.write(measured.filter());
        return "period=" + URLEncoder.encode(period.code(), UTF_8) + (filter.isEmpty() ? "" : "&" + filter);
    }

    /** Where a plan for the figure begins. */
    String plan(StepFigure figure) {
        var experience = figure.experience();
        return "/staff/plans/edit?metric=" + experience.metric().slug() + "&" + scope(experience);
    }

    private JourneyPage.@Nullable Met met(StepFigure figure) {
        var place = JourneyFigures.place(figure.step());
        return met.stream()
                .filter(encounter -> encounter.place().equals(place))
                .findFirst()
                .map(latest -> new JourneyPage.Met(
                        words.say(key(figure, latest), latest.score(), latest.scaleMax()),
                        latest.good(),
                        latest.equals(met.getFirst()),
                        words.dates().day(latest.at())))
                .orElse(null);
    }

    private static String key(StepFigure figure, Encounter latest) {
        if (figure.step().momentOfTruth()) {
            return latest.good() ? "met.kept" : "met.broken";
        }
        return latest.good() ? "met.good" : "met.bad";
    }
}
