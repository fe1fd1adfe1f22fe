package org.advocacycrm.standing;

import static org.advocacycrm.lifecycle.LifecycleRule.ACTIVE_FOR_A_YEAR;
import static org.advocacycrm.lifecycle.LifecycleRule.BOUGHT_AGAIN;
import static org.advocacycrm.lifecycle.LifecycleRule.CONTRACT_LOST;
import static org.advocacycrm.lifecycle.LifecycleRule.CONTRACT_RENEWED;
import static org.advocacycrm.lifecycle.LifecycleRule.FIRST_YEAR;
import static org.advocacycrm.lifecycle.LifecycleRule.HEALTH_LOW;
import static org.advocacycrm.lifecycle.LifecycleRule.MAJOR_COMPLAINT_OPEN;
import static org.advocacycrm.lifecycle.LifecycleRule.NO_SIGN_OF_INTEREST;
import static org.advocacycrm.lifecycle.LifecycleRule.PURCHASE_OVERDUE;
import static org.advocacycrm.lifecycle.LifecycleRule.RELATIONSHIP_ENDED;
import static org.advocacycrm.lifecycle.LifecycleRule.SHOWED_INTEREST;
import static org.advocacycrm.lifecycle.LifecycleRule.WON_BACK;
import static org.advocacycrm.standing.HistoryBuilder.NOON;
import static org.advocacycrm.standing.HistoryBuilder.TODAY;
import static org.advocacycrm.standing.HistoryBuilder.someHistory;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.advocacycrm.lifecycle.LifecycleRule;
import org.advocacycrm.lifecycle.LifecycleSettings;
import org.advocacycrm.standing.CustomerHistory.Contract.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LifecycleReadingTests {

    @Test
    void knowsThoseWhoHaveNotBegun() {
        assertThat(stage(someHistory())).isEqualTo(NO_SIGN_OF_INTEREST);
        assertThat(stage(someHistory().acquired(-1))).isEqualTo(NO_SIGN_OF_INTEREST);
        assertThat(stage(someHistory().recommended(8, 3))).isEqualTo(SHOWED_INTEREST);
        assertThat(stage(someHistory().recommended(8, -3))).isEqualTo(NO_SIGN_OF_INTEREST);
    }

    @Test
    void believesRecordedDates() {
        assertThat(stage(someHistory().acquired(364))).isEqualTo(FIRST_YEAR);
        assertThat(stage(someHistory().acquired(365))).isEqualTo(ACTIVE_FOR_A_YEAR);
        assertThat(stage(someHistory().acquired(900).ended(0))).isEqualTo(RELATIONSHIP_ENDED);
        assertThat(stage(someHistory().acquired(900).ended(-1))).isEqualTo(ACTIVE_FOR_A_YEAR);
        assertThat(stage(someHistory().acquired(900).bought(800))).isEqualTo(PURCHASE_OVERDUE);
    }

    @Test
    void tellsTheEndFromSilenceWhereNothingIsRecorded() {
        assertThat(stage(someHistory().bought(365))).isEqualTo(RELATIONSHIP_ENDED);
        assertThat(stage(someHistory().bought(364))).isEqualTo(PURCHASE_OVERDUE);
        assertThat(stage(someHistory().bought(180))).isEqualTo(FIRST_YEAR);
        assertThat(stage(someHistory().bought(400).refunded(10))).isEqualTo(RELATIONSHIP_ENDED);
    }

    @Test
    void comparesSilenceWithTheCustomersOwnRhythm() {
        assertThat(stage(someHistory().bought(70, 60, 50, 40, 30, 20, 11))).isEqualTo(PURCHASE_OVERDUE);
        assertThat(stage(someHistory().bought(70, 60, 50, 40, 30, 20, 10))).isEqualTo(BOUGHT_AGAIN);
        assertThat(stage(someHistory().bought(300, 40))).isEqualTo(BOUGHT_AGAIN);
    }

    @Test
    void followsContracts() {
        assertThat(stage(someHistory().contract(100, -265, Outcome.OPEN))).isEqualTo(FIRST_YEAR);
        assertThat(stage(someHistory().contract(400, 35, Outcome.RENEWED))).isEqualTo(CONTRACT_RENEWED);
        assertThat(stage(someHistory().contract(400, 35, Outcome.LOST))).isEqualTo(RELATIONSHIP_ENDED);
        assertThat(stage(someHistory().acquired(400).contract(400, 35, Outcome.LOST)))
                .isEqualTo(CONTRACT_LOST);
        assertThat(stage(someHistory().contract(400, 35, Outcome.LOST).contract(20, -345, Outcome.OPEN)))
                .isEqualTo(WON_BACK);
        assertThat(stage(someHistory().contract(100, -265, Outcome.LOST))).isEqualTo(FIRST_YEAR);
    }

    @Test
    void seesWhoCameBackAfterAYearOfSilence() {
        assertThat(stage(someHistory().bought(800, 100))).isEqualTo(WON_BACK);
        assertThat(stage(someHistory().bought(900, 400, 300, 200, 100))).isEqualTo(BOUGHT_AGAIN);
    }

    @Test
    void seesTheDangerBeforeTheLoyalty() {
        assertThat(stage(someHistory().acquired(900).majorComplaint(500, null))).isEqualTo(MAJOR_COMPLAINT_OPEN);
        assertThat(stage(someHistory().acquired(900).majorComplaint(500, 1))).isEqualTo(ACTIVE_FOR_A_YEAR);
        assertThat(stage(someHistory().acquired(900), 49.9)).isEqualTo(HEALTH_LOW);
        assertThat(stage(someHistory().acquired(900), 50.0)).isEqualTo(ACTIVE_FOR_A_YEAR);
    }

    @Test
    void knowsTheNextRenewal() {
        var history = someHistory()
                .contract(400, 35, Outcome.RENEWED)
                .contract(35, -330, Outcome.OPEN)
                .contract(10, -355, Outcome.OPEN)
                .build();

        assertThat(new Relationship(history, ZoneOffset.UTC).at(NOON).renewalDue())
                .contains(TODAY.plusDays(330));
    }

    private static LifecycleRule stage(HistoryBuilder history) {
        return stage(history, null);
    }

    private static LifecycleRule stage(HistoryBuilder history, @Nullable Double health) {
        return new Relationship(history.build(), ZoneOffset.UTC)
                .at(NOON)
                .facts()
                .decide(health, LifecycleSettings.PUBLISHED);
    }
}
