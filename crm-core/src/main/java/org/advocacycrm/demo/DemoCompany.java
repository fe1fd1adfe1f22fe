package org.advocacycrm.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.advocacycrm.demo.world.Timeline;
import org.advocacycrm.intake.IncomingRecord;
import org.advocacycrm.shared.Company;

/**
 * A made-up company with 26 months of past up to yesterday. The same seed, day and company settings give the same
 * records on every machine; nothing is held but the part that is being read, so that it may have any size.
 */
public final class DemoCompany {

    public static final long USUAL_SEED = 20_261_121;
    public static final long USUAL_SIZE = 2_000;

    private final long customers;
    private final Setting setting;
    private final Profiles profiles;

    public DemoCompany(long seed, LocalDate today, Company company, long customers, Menu menu) {
        var timeline = new Timeline(today, company.zone());
        var workforce = Workforce.of(seed, timeline, customers);
        this.customers = customers;
        this.setting = new Setting(seed, timeline, company.currency(), workforce, menu);
        this.profiles = new Profiles(seed, timeline);
    }

    /**
     * The company in parts that may be taken in one after the other: first the employees, then in each part some
     * customers with all that happened to them.
     */
    public Stream<DemoPart> parts(int customersPerPart) {
        var employees = setting.workforce().people().stream().map(Employee::row).toList();
        var parts = LongStream.range(0, (customers + customersPerPart - 1) / customersPerPart)
                .mapToObj(part -> part(part * customersPerPart, customersPerPart));
        return Stream.concat(Stream.of(new DemoPart(numbered(employees), List.of())), parts);
    }

    /** How employees were recognised, in the order in which it is told. */
    List<Recognised> recognitions() {
        return Recognitions.of(setting, profiles, customers);
    }

    private DemoPart part(long first, int count) {
        var people = LongStream.range(first, Math.min(customers, first + count))
                .mapToObj(profiles::numbered)
                .toList();
        var rows = people.stream()
                .flatMap(profile -> CustomerStory.of(setting, profile).stream())
                .sorted(Comparator.comparing(Row::type))
                .toList();
        var visits = people.stream()
                .flatMap(profile -> PortalGuest.visitsOf(setting, profile).stream())
                .toList();
        return new DemoPart(numbered(rows), visits);
    }

    private static List<IncomingRecord> numbered(List<Row> rows) {
        var records = new ArrayList<IncomingRecord>(rows.size());
        for (var row : rows) {
            records.add(row.at(records.size() + 1L));
        }
        return records;
    }
}
