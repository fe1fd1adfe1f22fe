package org.advocacycrm.web.rule;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.advocacycrm.analytics.standing.RuleRunWork;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Applies rules to all customers, in every instance: they share the portions. */
@Component
class RuleRunTurn {

    private final RuleRunWork work;
    private volatile boolean closing;

    RuleRunTurn(RuleRunWork work) {
        this.work = work;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void goOn() throws ExecutionException {
        try {
            work.work(() -> closing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        closing = true;
    }
}
