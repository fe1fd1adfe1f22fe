package org.advocacycrm.demo;

import java.util.Currency;
import org.advocacycrm.demo.world.Draw;
import org.advocacycrm.demo.world.Timeline;

/** What all stories of one demo company have in common. */
record Setting(long seed, Timeline timeline, Currency currency, Workforce workforce, Menu menu) {

    Draw draw(String purpose, Profile profile) {
        return Draw.of(seed, purpose, profile.number());
    }
}
