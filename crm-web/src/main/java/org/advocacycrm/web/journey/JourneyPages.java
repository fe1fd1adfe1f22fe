package org.advocacycrm.web.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.analytics.journey.JourneyFigures;
import org.advocacycrm.analytics.journey.StepFigure;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.journey.Encounters;
import org.advocacycrm.journey.Journey;
import org.advocacycrm.journey.MacroPhase;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts together the page of a journey. */
@Component
class JourneyPages {

    private final JourneyFigures figures;
    private final Encounters encounters;
    private final CustomerDirectory directory;
    private final MessageSource texts;
    private final Company company;
    private final Clock clock;

    JourneyPages(
            JourneyFigures figures,
            Encounters encounters,
            CustomerDirectory directory,
            MessageSource texts,
            Company company,
            Clock clock) {
        this.figures = figures;
        this.encounters = encounters;
        this.directory = directory;
        this.texts = texts;
        this.company = company;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.zone());
    }

    JourneyWords words(Locale language) {
        return new JourneyWords(texts, language, company);
    }

    JourneyPage page(
            Journey journey, boolean current, JourneyPeriod period, Optional<CustomerId> customer, Locale language) {
        var words = words(language);
        var found = customer.flatMap(id -> directory.profile(id));
        var met = found.map(profile -> encounters.of(profile.line().id())).orElseGet(List::of);
        var steps = figures.of(journey, period.period());
        var columns = new JourneyColumns(journey, period, words, met, found.isPresent());
        return new JourneyPage(
                journey.id().toString(),
                journey.name(),
                journey.version(),
                current,
                journey.author(),
                words.dates().momentInZone(journey.at()),
                period.code(),
                "journey=" + journey.id() + "&period=" + period.code(),
                periods(words),
                found.map(profile -> who(profile.line().id(), profile.line().name(), journey, met, words))
                        .orElse(null),
                phases(steps, columns, words),
                steps.stream().map(columns::column).toList(),
                hotSpots(steps, columns, words));
    }

    private List<Choice> periods(JourneyWords words) {
        return JourneyPeriod.choices(today()).stream()
                .map(choice -> new Choice(
                        choice.code(), choice.code().startsWith("12M-") ? months(choice, words) : choice.code()))
                .toList();
    }

    private static String months(JourneyPeriod choice, JourneyWords words) {
        return words.say(
                "twelve-months",
                words.dates().day(choice.period().to().minusDays(1)).text());
    }

    private static JourneyPage.Who who(
            CustomerId id, String name, Journey journey, List<Encounters.Encounter> met, JourneyWords words) {
        var moments = journey.steps().stream()
                .filter(step -> step.momentOfTruth())
                .map(JourneyFigures::place)
                .toList();
        var broken = moments.stream()
                .filter(place -> met.stream()
                        .filter(encounter -> encounter.place().equals(place))
                        .findFirst()
                        .filter(latest -> !latest.good())
                        .isPresent())
                .count();
        return new JourneyPage.Who(id.toString(), name, words.say("who.summary", met.size(), broken));
    }

    private static List<JourneyPage.Phase> phases(List<StepFigure> steps, JourneyColumns columns, JourneyWords words) {
        var phases = new ArrayList<JourneyPage.Phase>();
        Arrays.stream(MacroPhase.values()).forEach(phase -> {
            var mine = steps.stream()
                    .filter(figure -> figure.step().phase() == phase)
                    .map(columns::column)
                    .toList();
            if (!mine.isEmpty()) {
                phases.add(new JourneyPage.Phase(words.phase(phase), mine.size(), mine));
            }
        });
        return phases;
    }

    private static List<JourneyPage.HotSpot> hotSpots(
            List<StepFigure> steps, JourneyColumns columns, JourneyWords words) {
        var spots = new ArrayList<JourneyPage.HotSpot>();
        for (var figure : JourneyFigures.hotSpots(steps)) {
            spots.add(new JourneyPage.HotSpot(
                    spots.size() + 1,
                    columns.column(figure),
                    words.distance(figure.step().metric(), figure.distance()),
                    words.figures().count(figure.hit().customers()),
                    words.money(figure.stake()),
                    columns.plan(figure)));
        }
        return spots;
    }

    static @Nullable CustomerId customer(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : new CustomerId(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
