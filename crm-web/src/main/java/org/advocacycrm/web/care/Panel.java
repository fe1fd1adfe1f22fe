package org.advocacycrm.web.care;

import java.util.Optional;
import java.util.function.Function;
import org.advocacycrm.web.frame.customer.CustomerInView;
import org.advocacycrm.web.frame.customer.CustomerPanel;

/** A panel that shows what was kept by hand, so of everybody. */
record Panel<T>(Place place, String template, Function<CustomerInView, Optional<T>> model) implements CustomerPanel {

    @Override
    public boolean profiles() {
        return false;
    }

    @Override
    public Optional<T> of(CustomerInView customer) {
        return model.apply(customer);
    }
}
