package org.advocacycrm.demo;

import java.time.Instant;
import java.util.List;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifeevent.LifeEvent;
import org.advocacycrm.lifeevent.LifeStage;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What one customer did in the portal.
 *
 * @param choices what was set, visit by visit, earliest first
 * @param stage the stage of life that was told, if one was
 * @param toldAt when the customer told about life
 */
public record PortalVisits(
        String externalId, List<Choices> choices, @Nullable LifeStage stage, List<LifeEvent> events, Instant toldAt) {

    private static final String PAGE = "/portal/preferences";

    public record Choices(Instant at, List<Answer> answers) {

        public Choices {
            answers = List.copyOf(answers);
        }
    }

    public PortalVisits {
        choices = List.copyOf(choices);
        events = List.copyOf(events);
    }

    /** The choices as changes made by the customer of the given identifier. */
    List<PreferenceChange> changesBy(CustomerId customer) {
        return choices.stream()
                .map(visit -> new PreferenceChange(
                        customer, null, visit.answers(), new Provenance(visit.at(), customer.actor(), PAGE, ""), true))
                .toList();
    }
}
