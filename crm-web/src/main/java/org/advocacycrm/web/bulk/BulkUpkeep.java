package org.advocacycrm.web.bulk;

import org.advocacycrm.bulk.BulkDesk;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what can no longer be undone. */
@Component
class BulkUpkeep {

    private final BulkDesk desk;

    BulkUpkeep(BulkDesk desk) {
        this.desk = desk;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "${crm.time-zone:UTC}")
    void everyNight() {
        desk.forget();
    }
}
