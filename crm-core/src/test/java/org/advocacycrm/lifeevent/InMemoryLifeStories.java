package org.advocacycrm.lifeevent;

import java.util.HashMap;
import java.util.Map;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.shared.StaleRevision;

/** Life stories kept for the length of a test. */
public class InMemoryLifeStories implements LifeStories {

    private final Map<CustomerId, LifeStory> kept = new HashMap<>();

    @Override
    public LifeStory of(CustomerId customer) {
        return kept.getOrDefault(customer, LifeStory.untold(customer));
    }

    @Override
    public void keep(LifeStory story) {
        if (of(story.customer()).revision().number() + 1 != story.revision().number()) {
            throw new StaleRevision(story.customer());
        }
        kept.put(story.customer(), story);
    }
}
