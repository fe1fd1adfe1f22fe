package org.advocacycrm.lifeevent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What a customer told about life.
 *
 * @param stage the stage the customer chose, if any
 * @param paused whether nothing of it may be used until the customer says so again
 * @param events ordered by month and day
 */
public record LifeStory(
        CustomerId customer, @Nullable LifeStage stage, boolean paused, List<LifeEvent> events, Revision revision) {

    public static final int MOST_EVENTS = 50;

    private static final Comparator<LifeEvent> THROUGH_THE_YEAR = Comparator.<LifeEvent>comparingInt(
                    event -> event.date().month())
            .thenComparing(event -> event.date().day(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(event -> event.id().value());

    public LifeStory {
        if (events.size() > MOST_EVENTS) {
            throw new IllegalArgumentException("More than " + MOST_EVENTS + " events");
        }
        events = events.stream().sorted(THROUGH_THE_YEAR).toList();
    }

    public static LifeStory untold(CustomerId customer) {
        return new LifeStory(customer, null, false, List.of(), Revision.NEVER_STORED);
    }

    public boolean isFull() {
        return events.size() >= MOST_EVENTS;
    }

    public Optional<LifeEvent> event(LifeEventId id) {
        return events.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    /** With the given event, in place of the one with its identifier if there is one. */
    LifeStory with(LifeEvent event) {
        var told = new ArrayList<>(without(event.id()).events);
        told.add(event);
        return new LifeStory(customer, stage, paused, told, next());
    }

    LifeStory without(LifeEventId id) {
        var kept = events.stream().filter(event -> !event.id().equals(id)).toList();
        return new LifeStory(customer, stage, paused, kept, next());
    }

    LifeStory inStage(@Nullable LifeStage chosen) {
        return new LifeStory(customer, chosen, paused, events, next());
    }

    LifeStory paused(boolean now) {
        return new LifeStory(customer, stage, now, events, next());
    }

    private Revision next() {
        return new Revision(revision.number() + 1);
    }
}
