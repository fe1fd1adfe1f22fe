package org.advocacycrm.lifeevent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifeevent.LifePortal.Page;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.shared.UnitOfWork;
import org.junit.jupiter.api.Test;

/** What every way of keeping life stories promises, used the way the portal uses it. */
public abstract class LifeStoriesContract {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Page PAGE = new Page("/portal/life-events", "We use it to congratulate you");

    protected abstract LifeStories stories();

    protected abstract LifeLedger ledger();

    protected abstract CustomerId newCustomer();

    @Test
    void knowsNothingThatWasNotTold() {
        var customer = newCustomer();

        assertThat(stories().of(customer)).isEqualTo(LifeStory.untold(customer));
    }

    @Test
    void keepsWhatWasToldInTheOrderOfTheYear() {
        var customer = newCustomer();
        var move = new LifeEvent(newId(), LifeEventKind.MOVE, "", new EventDate(2027, 3, null), false, false, null);
        portal().tell(customer, birthday(), PAGE);
        portal().tell(customer, move, PAGE);
        portal().chooseStage(customer, LifeStage.COUPLE, PAGE);
        portal().pause(customer, true, PAGE);

        var story = stories().of(customer);
        assertThat(story.events())
                .extracting(LifeEvent::kind)
                .containsExactly(LifeEventKind.MOVE, LifeEventKind.BIRTHDAY);
        assertThat(story.events().getFirst()).isEqualTo(move);
        assertThat(story.stage()).isEqualTo(LifeStage.COUPLE);
        assertThat(story.paused()).isTrue();
        assertThat(story.revision()).isEqualTo(new Revision(3));
    }

    @Test
    void forgetsAnEventAtOnceAndRemembersOnlyThatThereWasOne() {
        var customer = newCustomer();
        var event = birthday();
        portal().tell(customer, event, PAGE);

        assertThat(portal().forget(customer, event.id(), PAGE)).isTrue();
        assertThat(portal().forget(customer, event.id(), PAGE)).isFalse();

        assertThat(stories().of(customer).events()).isEmpty();
        assertThat(ledger().of(customer))
                .extracting(LifeLedgerEntry::deed)
                .containsExactly(LifeDeed.EVENT_TOLD, LifeDeed.EVENT_FORGOTTEN);
    }

    @Test
    void correctsOnlyWhatWasSeen() {
        var customer = newCustomer();
        var event = birthday();
        portal().tell(customer, event, PAGE);
        var seen = stories().of(customer).revision();
        var corrected =
                new LifeEvent(event.id(), LifeEventKind.BIRTHDAY, "", new EventDate(1980, 5, 4), true, false, null);
        portal().correct(customer, corrected, seen, PAGE);

        assertThat(stories().of(customer).events()).containsExactly(corrected);
        assertThatExceptionOfType(StaleRevision.class).isThrownBy(() -> portal().correct(customer, event, seen, PAGE));
    }

    @Test
    void knowsNothingOfTheEventsOfOthers() {
        var event = birthday();
        portal().tell(newCustomer(), event, PAGE);

        assertThat(portal().forget(newCustomer(), event.id(), PAGE)).isFalse();
    }

    private LifePortal portal() {
        return new LifePortal(stories(), ledger(), Clock.fixed(NOON, ZoneOffset.UTC), new UnitOfWork() {
            @Override
            public <T> T call(Supplier<T> work) {
                return work.get();
            }
        });
    }

    private static LifeEvent birthday() {
        return new LifeEvent(newId(), LifeEventKind.BIRTHDAY, "", new EventDate(null, 5, 3), true, true, null);
    }

    private static LifeEventId newId() {
        return new LifeEventId(UUID.randomUUID());
    }
}
