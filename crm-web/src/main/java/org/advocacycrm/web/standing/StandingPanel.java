package org.advocacycrm.web.standing;

import java.util.List;
import java.util.Optional;
import org.advocacycrm.web.frame.Choice;
import org.advocacycrm.web.frame.When;
import org.advocacycrm.web.frame.customer.CustomerInView;
import org.advocacycrm.web.frame.customer.CustomerPanel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The stage, how it came about, what staff said about it, and one step to the right. */
@Component
record StandingPanel(StandingViews views) implements CustomerPanel {

    /** What is printed. */
    record View(
            String customer,
            String stage,
            String derived,
            String version,
            @Nullable SaidByStaff override,
            @Nullable String step,
            List<String> changes,
            List<Change> history,
            List<Choice> stages,
            String earliest) {}

    /** What staff said. */
    record SaidByStaff(String id, String stage, String reason, String author, When until) {}

    /** A change of the stage. */
    record Change(
            When on, String stages, String why, @Nullable String evidence, String version) {}

    @Override
    public Place place() {
        return Place.DETAIL;
    }

    @Override
    public String template() {
        return "standing/_panel";
    }

    @Override
    public boolean profiles() {
        return true;
    }

    @Override
    public Optional<View> of(CustomerInView customer) {
        return views.of(customer);
    }
}
