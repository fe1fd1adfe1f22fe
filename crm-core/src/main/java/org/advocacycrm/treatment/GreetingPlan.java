package org.advocacycrm.treatment;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.advocacycrm.shared.Company;
import org.advocacycrm.treatment.Greetings.Occasion;

/** Plans, day by day, what is sent on the events of the next days, each in the zone of its customer. */
public final class GreetingPlan {

    /** So early that the customer can see in the portal what is coming. */
    private static final Duration AHEAD = Duration.ofDays(7);

    private static final int PORTION = 500;

    private final LifeTreatments treatments;
    private final Greetings greetings;
    private final Company company;
    private final Clock clock;

    public GreetingPlan(LifeTreatments treatments, Greetings greetings, Company company, Clock clock) {
        this.treatments = treatments;
        this.greetings = greetings;
        this.company = company;
        this.clock = clock;
    }

    public void run() {
        treatments.all().stream().filter(LifeTreatment::active).forEach(this::plan);
    }

    private void plan(LifeTreatment treatment) {
        var planned = new ArrayList<Greeting>();
        greetings.each(treatment.kind(), occasion -> {
            greeting(treatment, occasion).ifPresent(planned::add);
            if (planned.size() == PORTION) {
                greetings.plan(planned);
                planned.clear();
            }
        });
        greetings.plan(planned);
    }

    private Optional<Greeting> greeting(LifeTreatment treatment, Occasion occasion) {
        var zone = Optional.ofNullable(occasion.zone()).orElse(company.zone());
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return Occurrence.next(occasion.event(), today)
                .map(day -> Greeting.planned(
                        treatment.id(),
                        occasion.customer(),
                        occasion.event().id(),
                        day,
                        treatment.dueFor(day, zone),
                        treatment.uselessAfter(day, zone)))
                .filter(greeting -> greeting.due().isBefore(clock.instant().plus(AHEAD)));
    }
}
