package org.advocacycrm.demo;

import java.time.Instant;
import org.advocacycrm.intake.RecordType;
import org.advocacycrm.service.CaseDisposition;
import org.jspecify.annotations.Nullable;

/** One need of a customer, from the first contact until it is resolved, if it is. */
record ServiceCase(
        String externalId,
        Topic topic,
        String channel,
        boolean major,
        boolean complaint,
        Instant openedAt,
        @Nullable Instant firstResponseAt,
        @Nullable Instant resolvedAt,
        Effort effort,
        @Nullable Boolean solvedInOneGo,
        CaseDisposition disposition,
        @Nullable Boolean customerTold,
        @Nullable Employee employee) {

    /** What it took to resolve a case; no contacts if nobody ever answered. */
    record Effort(int contacts, int handovers, int reopenings) {

        static final Effort NONE = new Effort(0, 0, 0);
        static final Effort ONE_GO = new Effort(1, 0, 0);

        boolean isOneGo() {
            return equals(ONE_GO);
        }
    }

    Row row(Profile profile) {
        return Row.of(RecordType.CASES, externalId)
                .with("customer_external_id", profile.externalId())
                .with("category", topic.label())
                .with("channel", channel)
                .with("severity", major ? "major" : "minor")
                .with("complaint", complaint)
                .with("opened_at", openedAt)
                .with("first_response_at", firstResponseAt)
                .with("resolved_at", resolvedAt)
                .with("contacts", effort.contacts())
                .with("handovers", effort.handovers())
                .with("reopenings", effort.reopenings())
                .with("solved_in_one_go", solvedInOneGo)
                .with("disposition", disposition)
                .with("customer_told", customerTold)
                .with("employee_external_id", employee == null ? null : employee.externalId());
    }
}
