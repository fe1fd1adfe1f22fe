package org.advocacycrm.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.advocacycrm.demo.world.Timeline;
import org.advocacycrm.intake.RecordType;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Period;

/** The records of a demo company of usual size, and plain figures over them. */
final class ToldPast {

    static final Company HARBOUR = new Company("Harbour", ZoneId.of("Europe/Berlin"), Currency.getInstance("EUR"));

    static final Menu MENU = new Menu(List.of("tips", "news", "events"), List.of("PREMIUM", "CLOSEOUT"));

    private final Timeline timeline;
    private final Map<RecordType, List<Told>> records = new EnumMap<>(RecordType.class);
    private final Map<String, Told> customers = new HashMap<>();
    private final Map<String, List<Told>> byCustomer = new HashMap<>();

    ToldPast(LocalDate today) {
        timeline = new Timeline(today, HARBOUR.zone());
        new DemoCompany(DemoCompany.USUAL_SEED, today, HARBOUR, DemoCompany.USUAL_SIZE, MENU)
                .parts(500)
                .flatMap(part -> part.records().stream())
                .forEach(incoming -> add(incoming.type(), new Told(incoming.fields())));
        all(RecordType.CUSTOMERS).forEach(customer -> customers.put(customer.text("external_id"), customer));
    }

    private void add(RecordType type, Told told) {
        records.computeIfAbsent(type, first -> new ArrayList<>()).add(told);
        if (told.has("customer_external_id")) {
            byCustomer
                    .computeIfAbsent(told.text("customer_external_id") + type, first -> new ArrayList<>())
                    .add(told);
        }
    }

    @Override
    public String toString() {
        return "loaded on " + timeline.today();
    }

    Timeline timeline() {
        return timeline;
    }

    Stream<Told> all(RecordType type) {
        return Objects.requireNonNull(records.get(type)).stream();
    }

    Stream<Told> of(Told customer, RecordType type) {
        return byCustomer.getOrDefault(customer.text("external_id") + type, List.of()).stream();
    }

    Told customerOf(Told told) {
        return Objects.requireNonNull(customers.get(told.text("customer_external_id")));
    }

    /** The answers of a kind in the period; skipped questions and nameless answers are left out. */
    Stream<Told> answers(String kind, Period period) {
        return all(RecordType.FEEDBACK)
                .filter(told -> told.says("kind", kind) && told.has("score") && told.has("customer_external_id"))
                .filter(told -> contains(period, told.moment("occurred_at")));
    }

    Stream<Told> casesResolvedIn(Period period) {
        return all(RecordType.CASES)
                .filter(told -> told.has("resolved_at") && contains(period, told.moment("resolved_at")))
                .filter(told -> told.number("contacts") > 0);
    }

    double nps(Period period, Predicate<Told> customers) {
        return answers("NPS", period)
                .filter(answer -> customers.test(customerOf(answer)))
                .mapToInt(answer -> answer.number("score"))
                .map(score -> score >= 9 ? 100 : score <= 6 ? -100 : 0)
                .average()
                .orElseThrow();
    }

    double medianHours(String category, Period period) {
        var hours = casesResolvedIn(period)
                .filter(told -> told.says("category", category))
                .mapToDouble(told -> told.hours("opened_at", "resolved_at"))
                .sorted()
                .toArray();
        return hours[hours.length / 2];
    }

    boolean isActiveAtStartOf(Told customer, LocalDate day) {
        return customer.day("acquired_on").isBefore(day)
                && (!customer.has("ended_on") || !customer.day("ended_on").isBefore(day));
    }

    double churn(Period period, Predicate<Told> customers) {
        return all(RecordType.CUSTOMERS)
                .filter(customers)
                .filter(customer -> isActiveAtStartOf(customer, period.from()))
                .mapToDouble(customer -> isActiveAtStartOf(customer, period.to()) ? 0 : 1)
                .average()
                .orElseThrow();
    }

    /** Leavers over the mean of the headcounts at both ends. */
    double turnover(Period period, Predicate<Told> employees) {
        var leavers = all(RecordType.EMPLOYEES)
                .filter(employees)
                .filter(told -> told.has("left_on") && contains(period, told.day("left_on")))
                .count();
        return 2.0 * leavers / (headcount(period.from(), employees) + headcount(period.to(), employees));
    }

    private long headcount(LocalDate day, Predicate<Told> employees) {
        return all(RecordType.EMPLOYEES)
                .filter(employees)
                .filter(told -> told.day("hired_on").isBefore(day))
                .filter(told -> !told.has("left_on") || !told.day("left_on").isBefore(day))
                .count();
    }

    private boolean contains(Period period, Instant moment) {
        return contains(period, timeline.dayOf(moment));
    }

    private static boolean contains(Period period, LocalDate day) {
        return !day.isBefore(period.from()) && day.isBefore(period.to());
    }
}
