package org.advocacycrm.web.playbook;

import java.util.List;
import java.util.Optional;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.directory.CustomerLine;
import org.advocacycrm.directory.CustomerProfile;
import org.advocacycrm.playbook.Playbook;
import org.advocacycrm.playbook.Plays;
import org.advocacycrm.playbook.Strategy;
import org.advocacycrm.web.frame.customer.CustomerInView;
import org.advocacycrm.web.frame.customer.CustomerPanel;
import org.springframework.stereotype.Component;

/** How a customer is treated, on the page about her. */
@Component
record PlaybookPanel(
        Playbook playbook, Plays plays, PlaybookPages pages, PlaybookWords words, CustomerDirectory directory)
        implements CustomerPanel {

    /** @param plays what is done for her now, or would be if she were not held out */
    record Part(String customer, PlaybookPage.Card card, List<String> plays) {}

    @Override
    public Place place() {
        return Place.FIRST_SIGHT;
    }

    @Override
    public String template() {
        return "playbook/_panel";
    }

    @Override
    public boolean profiles() {
        return true;
    }

    @Override
    public Optional<Part> of(CustomerInView customer) {
        return directory
                .profile(customer.id())
                .map(CustomerProfile::line)
                .map(CustomerLine::segment)
                .flatMap(segment -> playbook.now().stream()
                        .filter(strategy -> strategy.segment() == segment)
                        .findFirst())
                .map(strategy -> part(strategy, customer));
    }

    private Part part(Strategy strategy, CustomerInView customer) {
        return new Part(
                customer.id().toString(),
                pages.card(strategy, List.of(), customer.language()),
                plays.runningWith(customer.id()).stream()
                        .map(part -> words.say(
                                part.heldOut() ? "panel.held-out" : "panel.treated",
                                customer.language(),
                                part.play().name()))
                        .toList());
    }
}
