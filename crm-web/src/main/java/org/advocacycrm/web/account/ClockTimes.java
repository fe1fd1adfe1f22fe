package org.advocacycrm.web.account;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.advocacycrm.shared.Company;
import org.springframework.stereotype.Component;

/** Moments as people read them, in the company's time zone. */
@Component
public class ClockTimes {

    private final DateTimeFormatter time;
    private final DateTimeFormatter moment;

    ClockTimes(Company company) {
        time = DateTimeFormatter.ofPattern("HH:mm:ss zzz", Locale.ENGLISH).withZone(company.zone());
        moment = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH).withZone(company.zone());
    }

    /** The time of the day, with the zone, for something that happens soon. */
    public String timeOf(Instant instant) {
        return time.format(instant);
    }

    public String momentOf(Instant instant) {
        return moment.format(instant);
    }
}
