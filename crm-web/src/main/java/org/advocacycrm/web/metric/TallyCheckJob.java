package org.advocacycrm.web.metric;

import org.advocacycrm.analytics.scorecard.TallyAudit;
import org.advocacycrm.scorecard.TallyChecks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares, and keeps what was found. */
record TallyCheckJob(TallyAudit audit, TallyChecks checks) {

    private static final Logger LOG = LoggerFactory.getLogger(TallyCheckJob.class);

    void run() {
        var check = audit.check();
        checks.add(check);
        if (check.differences().isEmpty()) {
            LOG.info("Compared {} kept tallies with a recount: no difference", check.compared());
        } else {
            LOG.error(
                    "Kept tallies differ from a recount, the first: {}",
                    check.differences().getFirst());
        }
    }
}
