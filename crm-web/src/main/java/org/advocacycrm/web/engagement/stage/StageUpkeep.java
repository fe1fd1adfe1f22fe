package org.advocacycrm.web.engagement.stage;

import java.util.concurrent.TimeUnit;
import org.advocacycrm.engagement.position.StageKeeping;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads positions anew after a new version of the statements was adopted; everything else comes with the standings. */
@Component
class StageUpkeep {

    private final StageKeeping keeping;

    StageUpkeep(StageKeeping keeping) {
        this.keeping = keeping;
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void soonAfterTheStatementsChanged() {
        keeping.followBook();
    }
}
