package org.advocacycrm.demo;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifeevent.LifeLedger;
import org.advocacycrm.lifeevent.LifePortal;
import org.advocacycrm.lifeevent.LifeStories;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.UnitOfWork;

/** Repeats in the real portal what the customers of the demo company did there, each at its time and only once. */
public final class DemoPortal {

    private static final LifePortal.Page LIFE_PAGE = new LifePortal.Page("/portal/life-events", "");

    private final PreferencePortal preferencePortal;
    private final Preferences preferences;
    private final LifeStories stories;
    private final LifeLedger lifeLedger;
    private final UnitOfWork unitOfWork;

    public DemoPortal(
            PreferencePortal preferencePortal,
            Preferences preferences,
            LifeStories stories,
            LifeLedger lifeLedger,
            UnitOfWork unitOfWork) {
        this.preferencePortal = preferencePortal;
        this.preferences = preferences;
        this.stories = stories;
        this.lifeLedger = lifeLedger;
        this.unitOfWork = unitOfWork;
    }

    /** What the customers set, all of it or nothing. */
    void choose(Collection<PortalVisits> visits, Map<String, CustomerId> customers) {
        var states = preferences.ofAll(customers.values());
        preferencePortal.record(visits.stream()
                .flatMap(each -> changes(each, customers, states))
                .toList());
    }

    /** What the customers told about life, one after the other. */
    void tellAboutLife(Collection<PortalVisits> visits, Map<String, CustomerId> customers) {
        visits.forEach(each -> {
            var customer = customers.get(each.externalId());
            if (customer != null && stories.of(customer).revision().equals(Revision.NEVER_STORED)) {
                unitOfWork.run(() -> tellAboutLife(each, customer));
            }
        });
    }

    private static Stream<PreferenceChange> changes(
            PortalVisits visits, Map<String, CustomerId> customers, Map<CustomerId, ContactPreferences> states) {
        var customer = customers.get(visits.externalId());
        var state = customer == null ? null : states.get(customer);
        return customer == null || state == null || !state.revision().equals(Revision.NEVER_STORED)
                ? Stream.empty()
                : visits.changesBy(customer).stream();
    }

    private void tellAboutLife(PortalVisits visits, CustomerId customer) {
        var past = Clock.fixed(visits.toldAt(), ZoneOffset.UTC);
        var portal = new LifePortal(stories, lifeLedger, past, unitOfWork);
        var stage = visits.stage();
        if (stage != null) {
            portal.chooseStage(customer, stage, LIFE_PAGE);
        }
        visits.events().forEach(event -> portal.tell(customer, event, LIFE_PAGE));
    }
}
