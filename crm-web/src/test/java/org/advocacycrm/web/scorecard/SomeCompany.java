package org.advocacycrm.web.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.advocacycrm.intake.IncomingRecord;
import org.advocacycrm.intake.RecordIntake;
import org.advocacycrm.intake.RecordType;

/** A company with nine months of 2026, the same for the same seed: answers, cases, contracts, spend and employees. */
final class SomeCompany {

    static final long SEED = 20261121;

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 273;
    private static final int CUSTOMERS = 120;
    private static final List<String> COUNTRIES = List.of("DE", "FR", "PL", "");
    private static final List<String> CHANNELS = List.of("EMAIL", "PHONE", "WEB", "");

    private final Random random = new Random(SEED);
    private final List<IncomingRecord> records = new ArrayList<>();

    static void moveIn(RecordIntake intake) {
        var company = new SomeCompany();
        company.employees();
        company.customers();
        for (var number = 0; number < 600; number++) {
            company.answer(number);
            company.serviceCase(number);
        }
        company.spend();
        var receipt = intake.take("test", company.records);
        if (!receipt.rejections().isEmpty()) {
            throw new IllegalStateException("Not taken: " + receipt.rejections().getFirst());
        }
    }

    private void employees() {
        for (var number = 0; number < 8; number++) {
            var employee =
                    fields("E" + number, "name", "Employee " + number, "team", number % 2 == 0 ? "North" : "South");
            employee.put("hired_on", "2020-01-01");
            if (number == 7) {
                employee.put("left_on", "2026-08-15");
            }
            add(RecordType.EMPLOYEES, employee);
        }
    }

    private void customers() {
        for (var number = 0; number < CUSTOMERS; number++) {
            var name = number == 0 ? "=HYPERLINK(\"http://192.0.2.1\")" : "Customer " + number;
            var customer = fields(
                    "C" + number,
                    "name",
                    name,
                    "acquired_on",
                    START.minusDays(random.nextInt(900)).toString());
            put(customer, "country", any(COUNTRIES));
            if (random.nextInt(8) == 0) {
                customer.put("ended_on", START.plusDays(random.nextInt(DAYS)).toString());
            }
            add(RecordType.CUSTOMERS, customer);
        }
    }

    private void answer(int number) {
        var answer = fields(
                "F" + number,
                "occurred_at",
                anyDay() + "T10:00:00Z",
                "kind",
                any(List.of("NPS", "NPS", "CSAT", "CES")));
        if (random.nextInt(10) > 0) {
            answer.put("customer_external_id", anyCustomer());
        }
        put(answer, "channel", any(CHANNELS));
        if (random.nextInt(12) == 0) {
            answer.put("skipped", "true");
        } else {
            answer.put("score", score(answer.getOrDefault("kind", "")));
        }
        if ("CES".equals(answer.get("kind"))) {
            answer.put("scale_max", "7");
        }
        add(RecordType.FEEDBACK, answer);
    }

    private String score(String kind) {
        return switch (kind) {
            case "NPS" -> String.valueOf(random.nextInt(11));
            case "CSAT" -> String.valueOf(1 + random.nextInt(5));
            default -> String.valueOf(1 + random.nextInt(7));
        };
    }

    private void serviceCase(int number) {
        var opened = anyDay();
        var open = fields(
                "S" + number,
                "customer_external_id",
                anyCustomer(),
                "category",
                any(List.of("Billing", "Delivery", "Product")));
        open.put("opened_at", opened + "T08:00:00Z");
        put(open, "channel", any(CHANNELS));
        open.put("contacts", String.valueOf(random.nextInt(4)));
        open.put("handovers", String.valueOf(random.nextInt(2)));
        open.put("complaint", String.valueOf(random.nextInt(5) == 0));
        open.put("employee_external_id", "E" + random.nextInt(8));
        if (random.nextInt(10) > 0) {
            open.put("resolved_at", opened.plusDays(random.nextInt(9)) + "T17:30:00Z");
        }
        add(RecordType.CASES, open);
    }

    private void spend() {
        for (var number = 0; number < CUSTOMERS; number++) {
            for (var year : List.of(2025, 2026)) {
                var bought = fields("T" + number + "-" + year, "customer_external_id", "C" + number, "currency", "EUR");
                bought.put("occurred_at", year + "-08-%02dT12:00:00Z".formatted(1 + random.nextInt(28)));
                bought.put("amount", String.valueOf(10 + random.nextInt(500)));
                add(RecordType.TRANSACTIONS, bought);
            }
        }
    }

    private LocalDate anyDay() {
        return START.plusDays(random.nextInt(DAYS));
    }

    private String anyCustomer() {
        return "C" + random.nextInt(CUSTOMERS);
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void add(RecordType type, Map<String, String> fields) {
        records.add(new IncomingRecord(type, records.size() + 1L, fields));
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private static Map<String, String> fields(String id, String... namesAndValues) {
        var fields = new HashMap<String, String>();
        fields.put("external_id", id);
        for (var index = 0; index < namesAndValues.length; index += 2) {
            fields.put(namesAndValues[index], namesAndValues[index + 1]);
        }
        return fields;
    }
}
