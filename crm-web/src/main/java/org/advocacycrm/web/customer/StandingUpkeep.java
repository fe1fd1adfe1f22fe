package org.advocacycrm.web.customer;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.advocacycrm.analytics.standing.StandingRecomputation;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Computes standings anew as time goes by: scores age, silence grows, evidence leaves its window. */
@Component
class StandingUpkeep {

    private static final Duration STALE = Duration.ofHours(24);

    private final StandingRecomputation recomputation;
    private final AsyncTaskExecutor executor;

    StandingUpkeep(
            StandingRecomputation recomputation, @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {
        this.recomputation = recomputation;
        this.executor = executor;
    }

    /** Beside the start, which would take minutes with very many customers; lists show what they showed until then. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void catchUp() {
        executor.execute(() -> recomputation.recomputeOlderThan(STALE));
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void soonAfterAnObjectionIsWithdrawn() {
        recomputation.recomputeReturned();
    }

    @Scheduled(cron = "0 10 4 * * *", zone = "${crm.time-zone:UTC}")
    void everyNight() {
        recomputation.recomputeOlderThan(Duration.ZERO);
    }
}
