package org.advocacycrm.service;

import static org.advocacycrm.service.CaseState.OPEN;
import static org.advocacycrm.service.CaseState.RESOLVED;
import static org.advocacycrm.service.CaseState.WAITING_FOR_CUSTOMER;
import static org.advocacycrm.service.CaseState.WAITING_FOR_THIRD_PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.advocacycrm.calendar.SomeCalendars;
import org.advocacycrm.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

class CaseLifeTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final WorkingCalendar ALWAYS = WorkingCalendar.aroundTheClock(PARIS);

    /** The worked example of the design: over Easter, with a wait for the customer and a reopening. */
    private final CaseLife overEaster = life(
            "2026-04-02T15:00", OPEN,
            "2026-04-03T10:00", WAITING_FOR_CUSTOMER,
            "2026-04-07T12:00", OPEN,
            "2026-04-07T16:00", RESOLVED,
            "2026-04-09T09:00", OPEN,
            "2026-04-09T11:00", RESOLVED);

    @Test
    void threeClocksOverEasterWithAWaitAndAReopening() {
        var office = SomeCalendars.officeInParis();
        var opened = overEaster.openedAt();
        var resolved = at("2026-04-09T11:00");

        assertThat(overEaster.resolvedAt()).isEqualTo(resolved);
        assertThat(Duration.between(opened, resolved)).isEqualTo(Duration.ofHours(164));
        assertThat(office.workingTime(opened, resolved)).isEqualTo(Duration.ofHours(28));
        assertThat(overEaster.netTime(office)).isEqualTo(Duration.ofHours(9));
        assertThat(overEaster.reopenings()).isOne();
    }

    @Test
    void theLastWaitingTimeIsNotMissedWhenACaseGoesStraightFromWaitingToResolved() {
        var life =
                life("2026-03-02T10:00", OPEN, "2026-03-02T11:00", WAITING_FOR_CUSTOMER, "2026-03-03T11:00", RESOLVED);

        assertThat(life.netTime(ALWAYS)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void waitingForAThirdPartyIsNoExcuse() {
        var life = life(
                "2026-03-02T10:00", OPEN, "2026-03-02T11:00", WAITING_FOR_THIRD_PARTY, "2026-03-03T11:00", RESOLVED);

        assertThat(life.netTime(ALWAYS)).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void aReopeningAfterTheLastResolutionLeavesTheCaseOpen() {
        var life = life("2026-03-02T10:00", OPEN, "2026-03-02T11:00", RESOLVED, "2026-03-04T09:00", OPEN);

        assertThat(life.resolvedAt()).isNull();
        assertThat(life.netTime(ALWAYS)).isNull();
        assertThat(life.reopenings()).isOne();
    }

    @Test
    void beingToldTwiceThatItIsResolvedIsNoLaterResolution() {
        var life = life("2026-03-02T10:00", OPEN, "2026-03-02T11:00", RESOLVED, "2026-03-05T11:00", RESOLVED);

        assertThat(life.resolvedAt()).isEqualTo(at("2026-03-02T11:00"));
        assertThat(life.reopenings()).isZero();
    }

    @Test
    void theOrderInWhichStatesComeInDoesNotMatter() {
        var shuffled = new ArrayList<>(overEaster.states());
        Collections.reverse(shuffled);

        assertThat(new CaseLife(shuffled)).isEqualTo(overEaster);
    }

    @Test
    void ofTwoStatesSinceTheSameInstantTheResolutionHolds() {
        var life = life("2026-03-02T10:00", RESOLVED, "2026-03-02T10:00", OPEN);

        assertThat(life.resolvedAt()).isEqualTo(at("2026-03-02T10:00"));
        assertThat(life.netTime(ALWAYS)).isZero();
    }

    private static CaseLife life(Object... instantsAndStates) {
        var states = new ArrayList<CaseLife.Since>();
        for (var position = 0; position < instantsAndStates.length; position += 2) {
            states.add(new CaseLife.Since(
                    at((String) instantsAndStates[position]), (CaseState) instantsAndStates[position + 1]));
        }
        return new CaseLife(List.copyOf(states));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}
