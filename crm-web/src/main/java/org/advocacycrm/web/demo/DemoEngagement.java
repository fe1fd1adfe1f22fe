package org.advocacycrm.web.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.advocacycrm.engagement.InteractionStage;
import org.advocacycrm.engagement.StatementBooks;
import org.advocacycrm.engagement.StatementKind;
import org.advocacycrm.engagement.Verdict;
import org.advocacycrm.engagement.position.StageAudience;
import org.advocacycrm.engagement.position.StageCensus;
import org.advocacycrm.engagement.position.StageDesk;
import org.advocacycrm.engagement.position.StageDesk.Said;
import org.advocacycrm.engagement.position.StageSelection;
import org.advocacycrm.journey.Journey;
import org.advocacycrm.journey.JourneyDesk;
import org.advocacycrm.journey.Journeys;
import org.advocacycrm.journey.Step;
import org.springframework.stereotype.Component;

/** What the staff of the demo company found of some customers, and wrote about the steps of their journey. */
@Component
class DemoEngagement {

    private static final int CUSTOMERS = 4;

    private static final Map<String, String> PAINS = Map.of(
            "Support case", "“I explained it three times to three people.”\n“Nobody told me that it was solved.”",
            "Installation visit", "“They came on Tuesday. We had said Monday.”",
            "Contract renewal", "“Why do I have to send a letter?”");

    private static final Map<String, String> IDEAS = Map.of(
            "Support case", "One person sees a case through\nA message when it is solved, before anybody asks",
            "Installation visit", "A call the evening before",
            "Contract renewal", "Renew with one click in the portal");

    private final StatementBooks books;
    private final StageCensus census;
    private final StageDesk desk;
    private final Journeys journeys;
    private final JourneyDesk journeyDesk;
    private final Clock clock;

    DemoEngagement(
            StatementBooks books,
            StageCensus census,
            StageDesk desk,
            Journeys journeys,
            JourneyDesk journeyDesk,
            Clock clock) {
        this.books = books;
        this.census = census;
        this.desk = desk;
        this.journeys = journeys;
        this.journeyDesk = journeyDesk;
        this.clock = clock;
    }

    void tellOnce() {
        found(
                InteractionStage.INITIATION,
                "Went through the first bill together on the phone; no questions were left.");
        found(InteractionStage.INTEGRATION, "Knows the direct number, and used it last month.");
        journeys.all().stream().filter(journey -> journey.version() == 1).forEach(this::writeDown);
    }

    private void found(InteractionStage stage, String evidence) {
        var statement = books.current().of(stage).stream()
                .filter(asked -> asked.kind() == StatementKind.INTELLECTUAL && asked.sign() == null)
                .findFirst();
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var customers = census.stalled(
                new StageSelection(stage, null, 0), new StageAudience(Set.of(), Set.of()), today, 0, CUSTOMERS);
        statement.ifPresent(asked -> customers.forEach(customer -> desk.find(
                customer.customer(), asked.id(), new Said(Verdict.CONFIRMED, evidence, ""), DemoScorecard.signer())));
    }

    private void writeDown(Journey journey) {
        var steps = journey.steps().stream().map(DemoEngagement::told).toList();
        journeyDesk.keep(new Journey(
                journey.id(),
                journey.version() + 1,
                journey.name(),
                steps,
                clock.instant(),
                DemoScorecard.signer(),
                "What customers said in the spring interviews"));
    }

    private static Step told(Step step) {
        return new Step(
                step.id(),
                step.phase(),
                step.name(),
                step.touchpoint(),
                step.metric(),
                step.promise(),
                step.momentOfTruth(),
                step.need(),
                step.owner(),
                PAINS.getOrDefault(step.touchpoint(), ""),
                IDEAS.getOrDefault(step.touchpoint(), ""));
    }
}
