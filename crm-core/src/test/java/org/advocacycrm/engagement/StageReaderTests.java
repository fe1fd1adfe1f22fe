package org.advocacycrm.engagement;

import static org.advocacycrm.engagement.InteractionStage.INITIATION;
import static org.advocacycrm.engagement.InteractionStage.INTEGRATION;
import static org.advocacycrm.engagement.InteractionStage.INTELLIGENCE;
import static org.advocacycrm.engagement.InteractionStage.VALUE_CREATION;
import static org.advocacycrm.standing.HistoryBuilder.NOON;
import static org.advocacycrm.standing.HistoryBuilder.TODAY;
import static org.advocacycrm.standing.HistoryBuilder.someHistory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.advocacycrm.engagement.StatementReading.State;
import org.advocacycrm.feedback.FeedbackKind;
import org.advocacycrm.standing.CustomerHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageReaderTests {

    private static final StageReader READER = new StageReader(SomeBook.withSigns(), ZoneOffset.UTC);

    @Test
    void aNewCustomerIsInTheFirstStageSinceTheBeginning() {
        var reading = read(someHistory().acquired(40).build());

        assertThat(reading.stage()).isEqualTo(INITIATION);
        assertThat(reading.since()).isEqualTo(TODAY.minusDays(40));
        assertThat(reading.unmet())
                .extracting(open -> open.statement().id())
                .containsExactly(SomeBook.objective(INITIATION), SomeBook.gate(INITIATION));
    }

    @Test
    void ofSomebodyWhoNeverBoughtItIsNotKnownSinceWhen() {
        assertThat(read(someHistory().build()).since()).isNull();
    }

    @Test
    void aStageBeginsWhenTheGateBeforeItWasReached() {
        var reading = read(someHistory().acquired(100).build());

        assertThat(reading.stage()).isEqualTo(INTEGRATION);
        assertThat(reading.since()).isEqualTo(TODAY.minusDays(10));
    }

    @Test
    void whatWasReachedTooEarlyWaitsForTheGatesBefore() {
        var early = someHistory().acquired(50).recommended(10, 30).referred(20).referred(10);

        assertThat(read(early.build()).stage()).isEqualTo(INITIATION);

        var reading = read(someHistory()
                .acquired(200)
                .answered(FeedbackKind.CSAT, 5, 5, null, 20)
                .recommended(10, 30)
                .referred(60)
                .referred(10)
                .build());
        assertThat(reading.stage()).isEqualTo(VALUE_CREATION);
        assertThat(reading.complete()).isTrue();
        assertThat(reading.since())
                .as("the last gate before the stage, not the one that completes it")
                .isEqualTo(TODAY.minusDays(20));
    }

    @Test
    void evidenceThatIsLostTakesTheStageBack() {
        var history = someHistory().acquired(200).answered(FeedbackKind.CSAT, 5, 5, null, 20);
        assertThat(read(history.build()).stage()).isEqualTo(INTELLIGENCE);

        assertThat(read(history.answered(FeedbackKind.CSAT, 2, 5, null, 3).build())
                        .stage())
                .isEqualTo(INTEGRATION);
    }

    @Test
    void whatStaffFoundCountsMoreThanTheRecords() {
        var history = someHistory().acquired(200).build();

        var failed = READER.read(history, List.of(finding(history, INITIATION, Verdict.FAILED, 5)), NOON);

        assertThat(failed.stage()).isEqualTo(INITIATION);
        assertThat(failed.unmet().getLast().state()).isEqualTo(State.FAILED);
    }

    @Test
    void aFindingThatIsWithdrawnLeavesTheRecordsToDecide() {
        var history = someHistory().acquired(200).build();

        var reading = READER.read(
                history,
                List.of(
                        finding(history, INITIATION, Verdict.FAILED, 5),
                        finding(history, INITIATION, Verdict.WITHDRAWN, 1)),
                NOON);

        assertThat(reading.stage()).isEqualTo(INTEGRATION);
        assertThat(reading.since()).isEqualTo(TODAY.minusDays(110));
    }

    @Test
    void aGateThatStaffConfirmedOpensOnThatDay() {
        var history = someHistory().acquired(10).build();

        var reading = READER.read(history, List.of(finding(history, INITIATION, Verdict.CONFIRMED, 2)), NOON);

        assertThat(reading.stage()).isEqualTo(INTEGRATION);
        assertThat(reading.since()).isEqualTo(TODAY.minusDays(2));
    }

    @ParameterizedTest
    @EnumSource(SignKind.class)
    void aSignOnlyLooksAtWhatWasKnown(SignKind kind) {
        var book = SomeBook.book(1, new Sign(kind, kind == SignKind.WOULD_RECOMMEND ? 9 : 1), null, null, null);
        var history = someHistory()
                .acquired(-5)
                .bought(-5)
                .recommended(10, -5)
                .answered(FeedbackKind.CSAT, 5, 5, null, -5)
                .referred(-5)
                .mentioned(0.9, -5)
                .build();
        var reader = new StageReader(book, ZoneOffset.UTC);

        assertThat(reader.read(history, List.of(), NOON).stage()).isEqualTo(INITIATION);
        assertThat(reader.read(history, List.of(), NOON.plus(7, ChronoUnit.DAYS))
                        .stage())
                .isEqualTo(INTEGRATION);
    }

    @Test
    void aCaseThatIsOpenOrFreshIsASurprise() {
        var book = SomeBook.book(1, new Sign(SignKind.NO_CASE_FOR_DAYS, 90), null, null, null);
        var reader = new StageReader(book, ZoneOffset.UTC);

        assertThat(stage(
                        reader,
                        someHistory().acquired(400).majorComplaint(200, null).build()))
                .isEqualTo(INITIATION);
        assertThat(stage(
                        reader,
                        someHistory().acquired(400).solvedCase(200, 89, 1).build()))
                .isEqualTo(INITIATION);
        assertThat(stage(
                        reader,
                        someHistory().acquired(400).solvedCase(200, 90, 1).build()))
                .isEqualTo(INTEGRATION);
        assertThat(stage(reader, someHistory().acquired(89).build())).isEqualTo(INITIATION);
    }

    @Test
    void renewalsCountAsBuyingAgainAndRefundsDoNot() {
        var book = SomeBook.book(1, new Sign(SignKind.BOUGHT, 2), null, null, null);
        var reader = new StageReader(book, ZoneOffset.UTC);

        assertThat(stage(reader, someHistory().bought(50).refunded(40).build())).isEqualTo(INITIATION);
        assertThat(stage(
                        reader,
                        someHistory()
                                .contract(400, 35, CustomerHistory.Contract.Outcome.RENEWED)
                                .build()))
                .isEqualTo(INTEGRATION);
    }

    /** A second statement of the rules: gates one after the other, each by the simplest reading of its sign. */
    @Test
    void standsWhereAnIndependentReadingSaysWhateverTheOrderOfArrival() {
        var random = new SplittableRandom(11);
        for (var round = 0; round < 20_000; round++) {
            var acquired = random.nextInt(300);
            var stars = 1 + random.nextInt(5);
            var likely = random.nextInt(11);
            var referrals = random.nextInt(4);
            var builder = someHistory().acquired(acquired);
            var steps = new ArrayList<Runnable>(List.of(
                    () -> builder.answered(FeedbackKind.CSAT, stars, 5, null, 3),
                    () -> builder.recommended(likely, 2)));
            for (var referral = 0; referral < referrals; referral++) {
                steps.add(() -> builder.referred(1));
            }
            Collections.shuffle(steps, new Random(random.nextLong()));
            steps.forEach(Runnable::run);

            var expected =
                    acquired < 90 ? INITIATION : stars < 4 ? INTEGRATION : likely < 9 ? INTELLIGENCE : VALUE_CREATION;
            var reading = read(builder.build());
            assertThat(reading.stage()).as("seed 11, round %s", round).isEqualTo(expected);
            assertThat(reading.complete()).isEqualTo(expected == VALUE_CREATION && referrals >= 2);
        }
    }

    @Test
    void aStageHasExactlyOneCulminatingStatus() {
        var statements = SomeBook.withSigns().statements();

        assertThatThrownBy(() -> new StatementBook(
                        2, Map.of(), statements.subList(0, statements.size() - 1), Instant.EPOCH, "kim", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static InteractionStage stage(StageReader reader, CustomerHistory history) {
        return reader.read(history, List.of(), NOON).stage();
    }

    private static StageReading read(CustomerHistory history) {
        return READER.read(history, List.of(), NOON);
    }

    private static Finding finding(CustomerHistory history, InteractionStage stage, Verdict verdict, int daysAgo) {
        return new Finding(
                history.customer(),
                SomeBook.gate(stage),
                verdict,
                "Said so on the phone",
                "",
                NOON.minus(daysAgo, ChronoUnit.DAYS),
                "kim@harbour.example");
    }
}
