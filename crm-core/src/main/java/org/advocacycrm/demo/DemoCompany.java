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

    private final long customers;
    private final Setting setting;
    private final Profiles profiles;

    public DemoCompany(long seed, LocalDate today, Company company, long customers) {
        var timeline = new Timeline(today, company.zone());
        this.customers = customers;
        this.setting = new Setting(seed, timeline, company.currency(), Workforce.of(seed, timeline, customers));
        this.profiles = new Profiles(seed, timeline);
    }

    /**
     * The records in parts that may be taken in one after the other: first the employees, then in each part some
     * customers with all that happened to them.
     */
    public Stream<List<IncomingRecord>> parts(int customersPerPart) {
        var employees = numbered(
                setting.workforce().people().stream().map(Employee::row).toList());
        var parts = LongStream.range(0, (customers + customersPerPart - 1) / customersPerPart)
                .mapToObj(part -> stories(part * customersPerPart, customersPerPart));
        return Stream.concat(Stream.of(employees), parts);
    }

    private List<IncomingRecord> stories(long first, int count) {
        var rows = LongStream.range(first, Math.min(customers, first + count))
                .mapToObj(number -> CustomerStory.of(setting, profiles.numbered(number)))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Row::type))
                .toList();
        return numbered(rows);
    }

    private static List<IncomingRecord> numbered(List<Row> rows) {
        var records = new ArrayList<IncomingRecord>(rows.size());
        for (var row : rows) {
            records.add(row.at(records.size() + 1L));
        }
        return records;
    }
}
