package org.advocacycrm.web.journey;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.advocacycrm.analytics.journey.JourneyFigures;
import org.advocacycrm.journey.Encounters;
import org.advocacycrm.journey.Encounters.Encounter;
import org.advocacycrm.journey.Encounters.Place;
import org.advocacycrm.journey.Journeys;
import org.advocacycrm.journey.Step;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.customer.CustomerInView;
import org.advocacycrm.web.frame.customer.TimelineEntry;
import org.advocacycrm.web.frame.customer.TimelineSource;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The moments of truth of a customer, in the timeline: promises kept and broken. */
@Component
record MomentEntries(Encounters encounters, Journeys journeys, MessageSource texts, Company company)
        implements TimelineSource {

    @Override
    public Kind kind() {
        return Kind.JOURNEY;
    }

    @Override
    public boolean profiles() {
        return false;
    }

    @Override
    public List<TimelineEntry> before(CustomerInView customer, Instant moment, int atLeast) {
        var moments = new HashMap<Place, Step>();
        journeys.all().stream()
                .flatMap(journey -> journey.steps().stream())
                .filter(Step::momentOfTruth)
                .forEach(step -> moments.putIfAbsent(JourneyFigures.place(step), step));
        var words = new JourneyWords(texts, customer.language(), company);
        return encounters.of(customer.id()).stream()
                .filter(encounter -> encounter.at().isBefore(moment))
                .flatMap(encounter ->
                        Stream.ofNullable(moments.get(encounter.place())).map(step -> entry(encounter, step, words)))
                .toList();
    }

    private static TimelineEntry entry(Encounter encounter, Step step, JourneyWords words) {
        return TimelineEntry.of(
                "moment-" + encounter.at().toEpochMilli(),
                encounter.at(),
                "flag",
                words.say("timeline.kind"),
                words.say(
                        encounter.good() ? "timeline.kept" : "timeline.broken",
                        step.promise().promise()),
                List.of(step.name(), step.touchpoint(), words.say("score", encounter.score(), encounter.scaleMax())));
    }
}
