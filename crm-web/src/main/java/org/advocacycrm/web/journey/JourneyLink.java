package org.advocacycrm.web.journey;

import java.util.Optional;
import org.advocacycrm.journey.Journey;
import org.advocacycrm.journey.Journeys;
import org.advocacycrm.web.frame.customer.CustomerInView;
import org.advocacycrm.web.frame.customer.CustomerPanel;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from the page about a customer to that customer's way through the journey. */
@Component
@Order(JourneyLink.POSITION)
record JourneyLink(Journeys journeys) implements CustomerPanel {

    static final int POSITION = 300;

    @Override
    public Place place() {
        return Place.ACTION;
    }

    @Override
    public String template() {
        return "journey/_link";
    }

    @Override
    public boolean profiles() {
        return false;
    }

    @Override
    public Optional<String> of(CustomerInView customer) {
        return journeys.all().stream()
                .findFirst()
                .map(Journey::id)
                .map(id -> JourneyController.PATH + "/" + id + "?customer=" + customer.id());
    }
}
