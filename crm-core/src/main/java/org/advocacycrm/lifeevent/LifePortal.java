package org.advocacycrm.lifeevent;

import java.time.Clock;
import java.util.function.UnaryOperator;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Where customers tell about their life, correct it and take it back. */
public class LifePortal {

    /**
     * The page a customer acts on.
     *
     * @param address where it is
     * @param wording what it says about the use of what is told
     */
    public record Page(String address, String wording) {}

    private final LifeStories stories;
    private final LifeLedger ledger;
    private final Clock clock;
    private final UnitOfWork unitOfWork;

    public LifePortal(LifeStories stories, LifeLedger ledger, Clock clock, UnitOfWork unitOfWork) {
        this.stories = stories;
        this.ledger = ledger;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    public void tell(CustomerId customer, LifeEvent event, Page page) {
        change(customer, story -> story.with(event), LifeDeed.EVENT_TOLD, event, page);
    }

    /**
     * Replaces the event of the same identifier.
     *
     * @throws StaleRevision if the story is no longer the one the correction was based on, or the event is not in it
     */
    public void correct(CustomerId customer, LifeEvent event, Revision basedOn, Page page) {
        change(
                customer,
                story -> {
                    if (!story.revision().equals(basedOn)
                            || story.event(event.id()).isEmpty()) {
                        throw new StaleRevision(customer);
                    }
                    return story.with(event);
                },
                LifeDeed.EVENT_CORRECTED,
                event,
                page);
    }

    /** Forgets the event; false if the customer has none of that identifier. */
    public boolean forget(CustomerId customer, LifeEventId id, Page page) {
        return unitOfWork.call(() -> {
            var event = stories.of(customer).event(id);
            event.ifPresent(
                    known -> change(customer, story -> story.without(id), LifeDeed.EVENT_FORGOTTEN, known, page));
            return event.isPresent();
        });
    }

    public void chooseStage(CustomerId customer, @Nullable LifeStage stage, Page page) {
        if (stories.of(customer).stage() != stage) {
            var deed = stage == null ? LifeDeed.STAGE_FORGOTTEN : LifeDeed.STAGE_TOLD;
            change(customer, story -> story.inStage(stage), deed, null, page);
        }
    }

    /** Says whether anything told may be used from now on. */
    public void pause(CustomerId customer, boolean paused, Page page) {
        if (stories.of(customer).paused() != paused) {
            change(customer, story -> story.paused(paused), paused ? LifeDeed.PAUSED : LifeDeed.RESUMED, null, page);
        }
    }

    private void change(
            CustomerId customer, UnaryOperator<LifeStory> change, LifeDeed deed, @Nullable LifeEvent event, Page page) {
        unitOfWork.run(() -> {
            stories.keep(change.apply(stories.of(customer)));
            ledger.append(new LifeLedgerEntry(
                    customer,
                    clock.instant(),
                    customer.actor(),
                    page.address(),
                    deed,
                    event == null ? null : event.kind(),
                    event != null && event.consentedAt() != null,
                    page.wording()));
        });
    }
}
