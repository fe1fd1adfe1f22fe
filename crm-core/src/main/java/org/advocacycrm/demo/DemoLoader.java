package org.advocacycrm.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.advocacycrm.calendar.Calendars;
import org.advocacycrm.intake.AfterIntake;
import org.advocacycrm.intake.RecordIntake;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;

/**
 * Loads the demo company into an empty installation, once. Broken off in the middle, it goes on at the next start with
 * the company of the day on which it began, so that nothing is there twice and nothing is missing.
 */
public final class DemoLoader {

    public static final String SOURCE = "demo";
    private static final int CUSTOMERS_PER_PART = 500;

    private final DemoLoads loads;
    private final RecordIntake intake;
    private final List<AfterIntake> afterwards;
    private final DemoPortal portal;
    private final Calendars calendars;
    private final DemoStars stars;
    private final Menu menu;
    private final Company company;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    /** What was loaded. */
    public record Loaded(long customers, long records, long portalVisitors) {

        private static final Loaded NOTHING = new Loaded(0, 0, 0);

        private Loaded plus(Loaded other) {
            return new Loaded(
                    customers + other.customers, records + other.records, portalVisitors + other.portalVisitors);
        }
    }

    public DemoLoader(
            DemoLoads loads,
            RecordIntake intake,
            List<AfterIntake> afterwards,
            DemoPortal portal,
            Calendars calendars,
            DemoStars stars,
            Menu menu,
            Company company,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.loads = loads;
        this.intake = intake;
        this.afterwards = List.copyOf(afterwards);
        this.portal = portal;
        this.calendars = calendars;
        this.stars = stars;
        this.menu = menu;
        this.company = company;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Loads what is missing; empty if nothing is, or if this installation holds data of its own. */
    public Optional<Loaded> loadOnce(long seed, long customers) {
        var begun = loads.begun();
        if (begun.isEmpty() && !loads.isInstallationEmpty()) {
            return Optional.empty();
        }
        var today = LocalDate.ofInstant(clock.instant(), company.zone());
        var load = begun.orElseGet(() -> new DemoLoad(seed, today, customers, false));
        return load.finished() ? Optional.empty() : Optional.of(load(load));
    }

    private Loaded load(DemoLoad load) {
        var start = clock.instant();
        loads.remember(load);
        unitOfWork.run(() -> new DemoCalendars(load.today(), company.zone()).keepIn(calendars));
        var demo = new DemoCompany(load.seed(), load.today(), company, load.customers(), menu);
        var loaded = demo.parts(CUSTOMERS_PER_PART).map(this::load).reduce(Loaded.NOTHING, Loaded::plus);
        recognise(demo.recognitions());
        afterwards.forEach(each -> each.recordsStoredSince(start));
        loads.remember(new DemoLoad(load.seed(), load.today(), load.customers(), true));
        return loaded;
    }

    private void recognise(List<Recognised> recognitions) {
        var customers = recognitions.stream()
                .map(Recognised::customer)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        stars.recognise(recognitions, loads.customers(customers));
    }

    private Loaded load(DemoPart part) {
        var visitors = part.visits().stream().map(PortalVisits::externalId).toList();
        unitOfWork.run(() -> {
            takeIn(part);
            portal.choose(part.visits(), loads.customers(visitors));
        });
        portal.tellAboutLife(part.visits(), loads.customers(visitors));
        return new Loaded(part.customers(), part.records().size(), visitors.size());
    }

    private void takeIn(DemoPart part) {
        var rejections = intake.take(SOURCE, part.records()).rejections();
        if (!rejections.isEmpty()) {
            throw new IllegalStateException(
                    "The demo company told a record that cannot be true: " + rejections.getFirst());
        }
    }
}
