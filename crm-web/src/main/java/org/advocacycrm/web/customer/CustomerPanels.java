package org.advocacycrm.web.customer;

import java.util.ArrayList;
import java.util.List;
import org.advocacycrm.web.frame.customer.CustomerInView;
import org.advocacycrm.web.frame.customer.CustomerPanel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The panels that features offer for the page about one customer. */
@Component
class CustomerPanels {

    /** A panel with what it prints. */
    record Filled(CustomerPanel.Place place, String template, Object model) {}

    /** The panels of a customer, asked for by place. */
    record Shown(List<Filled> panels) {

        public List<Filled> at(CustomerPanel.Place place) {
            return panels.stream().filter(panel -> panel.place() == place).toList();
        }

        public List<Filled> heading() {
            return at(CustomerPanel.Place.HEADING);
        }

        public List<Filled> action() {
            return at(CustomerPanel.Place.ACTION);
        }

        public List<Filled> next() {
            return at(CustomerPanel.Place.NEXT);
        }

        public List<Filled> composer() {
            return at(CustomerPanel.Place.COMPOSER);
        }

        public List<Filled> firstSight() {
            return at(CustomerPanel.Place.FIRST_SIGHT);
        }

        public List<Filled> detail() {
            return at(CustomerPanel.Place.DETAIL);
        }

        public List<Filled> background() {
            return at(CustomerPanel.Place.BACKGROUND);
        }
    }

    private final List<CustomerPanel> panels;

    CustomerPanels(ObjectProvider<CustomerPanel> panels) {
        this.panels = panels.orderedStream().toList();
    }

    /** @param profiled whether anything may be shown that was worked out about the customer */
    Shown of(CustomerInView customer, boolean profiled) {
        var shown = new ArrayList<Filled>();
        for (var panel : panels) {
            if (profiled || !panel.profiles()) {
                panel.of(customer).ifPresent(model -> shown.add(new Filled(panel.place(), panel.template(), model)));
            }
        }
        return new Shown(List.copyOf(shown));
    }
}
