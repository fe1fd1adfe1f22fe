package org.advocacycrm.treatment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifeevent.LifeEvent;
import org.advocacycrm.lifeevent.LifeEventKind;
import org.jspecify.annotations.Nullable;

/** What is planned for events, and the events it can be planned for. An event that is deleted takes its plans along. */
public interface Greetings {

    /**
     * An event whose customer may be congratulated on it.
     *
     * @param zone of the customer, if one is known
     */
    record Occasion(
            CustomerId customer, LifeEvent event, @Nullable ZoneId zone) {}

    /** Hands out every event of a kind that may be used. */
    void each(LifeEventKind kind, Consumer<Occasion> taker);

    /** Plans the greetings that are not planned yet. */
    void plan(List<Greeting> greetings);

    List<Greeting> due(Set<Greeting.State> states, Instant now, int most);

    /** The greeting as it is kept, which nobody else gets until the unit of work ends. */
    Optional<Greeting> hold(Greeting greeting);

    void keep(Greeting greeting);

    /** Takes back what is planned but not sent. */
    void withdraw(Greeting greeting);

    /** Takes back everything of a treatment that is planned but not sent. */
    void withdrawAll(TreatmentId treatment);

    Map<Greeting.State, Long> count(TreatmentId treatment);
}
