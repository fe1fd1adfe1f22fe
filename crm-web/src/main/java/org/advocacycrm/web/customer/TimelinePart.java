package org.advocacycrm.web.customer;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.web.frame.customer.CustomerInView;
import org.advocacycrm.web.frame.customer.TimelineEntry;
import org.advocacycrm.web.frame.customer.TimelineSource.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The part of the page about a customer that tells what happened. */
@Component
record TimelinePart(CustomerTimeline timeline, MessageSource texts, Clock clock) {

    private static final int SHOWN = 50;

    /**
     * One stretch of the timeline.
     *
     * @param show the kind that is looked at alone, everything if there is no such kind
     * @param before where the stretch ends, now if absent
     */
    ProfilePage.Story of(CustomerInView customer, boolean profiled, @Nullable String show, @Nullable Instant before) {
        var chosen = chosen(show);
        var end = before == null ? clock.instant().plus(1, ChronoUnit.DAYS) : before;
        var entries = timeline.before(
                customer, profiled, end, chosen == null ? EnumSet.allOf(Kind.class) : Set.of(chosen), SHOWN);
        return new ProfilePage.Story(
                tabs(customer, chosen),
                CustomerTimeline.days(entries, customer),
                older(customer.id(), chosen, entries));
    }

    private @Nullable Kind chosen(@Nullable String show) {
        return timeline.kinds().stream()
                .filter(kind -> CustomerQuery.code(kind).equals(show))
                .findFirst()
                .orElse(null);
    }

    private List<ProfilePage.Tab> tabs(CustomerInView customer, @Nullable Kind chosen) {
        var words = new Words(texts, customer.language(), customer.zone());
        var tabs = new ArrayList<ProfilePage.Tab>();
        tabs.add(tab(words.say("tab.all"), customer.id(), "all", chosen == null));
        for (var kind : timeline.kinds()) {
            tabs.add(tab(words.name("tab", kind), customer.id(), CustomerQuery.code(kind), kind == chosen));
        }
        return tabs;
    }

    private static ProfilePage.Tab tab(String label, CustomerId customer, String code, boolean current) {
        return new ProfilePage.Tab(label, ProfilePages.address(customer, code) + "#timeline", current);
    }

    private static @Nullable String older(CustomerId customer, @Nullable Kind chosen, List<TimelineEntry> entries) {
        return entries.size() < SHOWN
                ? null
                : "%s/%s?show=%s&before=%s#timeline"
                        .formatted(
                                CustomerListController.PATH,
                                customer,
                                chosen == null ? "all" : CustomerQuery.code(chosen),
                                entries.getLast().at());
    }
}
