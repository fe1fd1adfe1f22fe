package org.advocacycrm.demo;

import java.time.LocalDate;
import org.advocacycrm.intake.RecordType;
import org.jspecify.annotations.Nullable;

record Employee(
        String externalId,
        String given,
        String name,
        String email,
        Team team,
        LocalDate hiredOn,
        @Nullable LocalDate leftOn) {

    boolean worksOn(LocalDate day) {
        return !day.isBefore(hiredOn) && (leftOn == null || !day.isAfter(leftOn));
    }

    Row row() {
        return Row.of(RecordType.EMPLOYEES, externalId)
                .with("name", name)
                .with("email", email)
                .with("team", team.label())
                .with("hired_on", hiredOn)
                .with("left_on", leftOn);
    }
}
