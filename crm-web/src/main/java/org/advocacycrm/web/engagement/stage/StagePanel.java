package org.advocacycrm.web.engagement.stage;

import java.util.Optional;
import org.advocacycrm.web.frame.customer.CustomerInView;
import org.advocacycrm.web.frame.customer.CustomerPanel;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the customer stands in the Four Stages, on the page about the customer. */
@Component
@Order(StagePanel.POSITION)
record StagePanel(StageViews views) implements CustomerPanel {

    static final int POSITION = 300;

    @Override
    public Place place() {
        return Place.DETAIL;
    }

    @Override
    public String template() {
        return "engagement/_panel";
    }

    @Override
    public boolean profiles() {
        return true;
    }

    @Override
    public Optional<CustomerStage> of(CustomerInView customer) {
        return views.of(customer.id(), customer.language()).map(StageView::page);
    }
}
