package org.advocacycrm.web.calendar;

import org.advocacycrm.analytics.service.CaseTimekeeper;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Times at the start whatever an interruption left untimed. */
@Component
class CaseTimeUpkeep {

    private final CaseTimekeeper timekeeper;

    CaseTimeUpkeep(CaseTimekeeper timekeeper) {
        this.timekeeper = timekeeper;
    }

    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        timekeeper.catchUp();
    }
}
