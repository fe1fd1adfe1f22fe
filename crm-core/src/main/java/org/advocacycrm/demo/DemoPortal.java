package org.advocacycrm.demo;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifeevent.LifeLedger;
import org.advocacycrm.lifeevent.LifePortal;
import org.advocacycrm.lifeevent.LifeStories;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.UnitOfWork;

/** Repeats in the real portal what the customers of the demo company did there, each at its time and only once. */
public final class DemoPortal {

    private static final LifePortal.Page LIFE_PAGE = new LifePortal.Page("/portal/life", "");

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

    void repeat(Collection<PortalVisits> visits, Map<String, CustomerId> customers) {
        var states = preferences.ofAll(customers.values());
        var untouched = visits.stream()
                .filter(each -> customers.containsKey(each.externalId()))
                .filter(each -> Objects.requireNonNull(states.get(customers.get(each.externalId())))
                        .revision()
                        .equals(Revision.NEVER_STORED))
                .toList();
        preferencePortal.record(untouched.stream()
                .map(each -> each.changesBy(Objects.requireNonNull(customers.get(each.externalId()))))
                .flatMap(List::stream)
                .toList());
        untouched.forEach(each -> tellAboutLife(each, Objects.requireNonNull(customers.get(each.externalId()))));
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
