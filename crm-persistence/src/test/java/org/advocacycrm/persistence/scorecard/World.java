package org.advocacycrm.persistence.scorecard;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.advocacycrm.feedback.FeedbackKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small random company, in memory and in the database: the same for the same seed. */
final class World {

    static final LocalDate START = LocalDate.of(2025, 9, 1);
    static final int DAYS = 300;

    record Customer(
            long number,
            @Nullable LocalDate acquired,
            @Nullable LocalDate ended,
            @Nullable String tier,
            String country) {

        boolean activeOn(LocalDate day) {
            return acquired != null && !acquired.isAfter(day) && (ended == null || ended.isAfter(day));
        }
    }

    record Answer(
            @Nullable Customer customer,
            FeedbackKind kind,
            @Nullable Integer score,
            int scale,
            Instant at,
            @Nullable String channel) {}

    record Case(
            Customer customer,
            String category,
            @Nullable String channel,
            Instant opened,
            @Nullable Instant resolved,
            @Nullable Instant responded,
            boolean complaint,
            int contacts,
            int handovers,
            int reopenings,
            @Nullable Boolean oneGo,
            String disposition,
            @Nullable Boolean told,
            @Nullable Long working,
            @Nullable Long net) {

        boolean isNeed() {
            return disposition.equals("HANDLED");
        }
    }

    record Purchase(Customer customer, Instant at, BigDecimal amount, String currency) {}

    record Contract(
            Customer customer,
            LocalDate due,
            String outcome,
            BigDecimal value,
            @Nullable BigDecimal renewed,
            String currency) {}

    record Referral(Customer customer, Instant at, @Nullable LocalDate converted) {}

    record Employee(
            LocalDate hired,
            @Nullable LocalDate left,
            @Nullable String team) {}

    final List<Customer> customers = new ArrayList<>();
    final List<Answer> answers = new ArrayList<>();
    final List<Case> cases = new ArrayList<>();
    final List<Purchase> purchases = new ArrayList<>();
    final List<Contract> contracts = new ArrayList<>();
    final List<Referral> referrals = new ArrayList<>();
    final List<Employee> employees = new ArrayList<>();

    private final Random random;
    private final ZoneId zone;

    World(long seed, ZoneId zone) {
        this.random = new Random(seed);
        this.zone = zone;
        for (var number = 0; number < 80; number++) {
            customers.add(customer(number));
        }
        for (var number = 0; number < 400; number++) {
            answers.add(answer());
            cases.add(serviceCase());
            purchases.add(new Purchase(someone(), moment(-400), amount(-50, 500), currency()));
        }
        for (var number = 0; number < 120; number++) {
            contracts.add(contract());
            referrals.add(new Referral(someone(), moment(0), chance(3) ? day() : null));
            employees.add(employee());
        }
    }

    private Customer customer(int number) {
        var acquired = chance(10) ? null : day().minusDays(random.nextInt(400));
        var ended = acquired == null || chance(2) ? null : acquired.plusDays(random.nextInt(500));
        return new Customer(number, acquired, ended, pick(null, "LOW", "MID", "TOP"), pick("DE", "FR"));
    }

    private Answer answer() {
        var kind = pick(FeedbackKind.values());
        int scale = switch (kind) {
            case NPS -> 10;
            case CSAT -> 5;
            case CES -> new int[] {5, 7, 10}[random.nextInt(3)];
            case RATING -> new int[] {5, 10}[random.nextInt(2)];
        };
        var lowest = kind == FeedbackKind.NPS ? 0 : 1;
        Integer score = chance(8) ? null : lowest + random.nextInt(scale - lowest + 1);
        return new Answer(chance(5) ? null : someone(), kind, score, scale, moment(0), channel());
    }

    private Case serviceCase() {
        var opened = moment(0);
        var resolved = chance(4) ? null : opened.plusSeconds(chance(9) ? 0 : random.nextLong(40 * 86_400L));
        Long working = resolved == null || chance(5) ? null : random.nextLong(900_000);
        Long net = working == null || chance(3) ? null : random.nextLong(working + 1);
        var responded = chance(3) ? null : opened.plusSeconds(random.nextLong(3 * 86_400L));
        return new Case(
                someone(),
                pick("return", "inquiry"),
                channel(),
                opened,
                resolved,
                responded,
                chance(3),
                random.nextInt(3),
                random.nextInt(2),
                random.nextInt(4) / 3,
                pick(null, true, false),
                chance(8) ? pick("MERGED", "SPAM") : "HANDLED",
                pick(null, true, false),
                working,
                net);
    }

    private Contract contract() {
        var outcome = pick("OPEN", "RENEWED", "LOST");
        var renewed = "RENEWED".equals(outcome) && chance(2) ? amount(0, 900) : null;
        return new Contract(someone(), day(), outcome, amount(0, 900), renewed, currency());
    }

    private Employee employee() {
        var hired = day().minusDays(random.nextInt(300));
        return new Employee(
                hired, chance(2) ? hired.plusDays(random.nextInt(400)) : null, pick(null, "north", "south"));
    }

    /** Half of them close to midnight, where the zone decides on the day. */
    private Instant moment(int earliest) {
        var date = START.plusDays(earliest + random.nextInt(DAYS - earliest));
        var time = chance(2) ? LocalTime.ofSecondOfDay(random.nextInt(86_400)) : LocalTime.MIDNIGHT;
        var near = chance(2) ? Duration.ofMinutes(random.nextInt(180) - 90) : Duration.ZERO;
        return date.atTime(time).atZone(zone).toInstant().plus(near);
    }

    private LocalDate day() {
        return START.plusDays(random.nextInt(DAYS));
    }

    private BigDecimal amount(int lowest, int highest) {
        return BigDecimal.valueOf(100L * lowest + random.nextInt(100 * (highest - lowest)), 2);
    }

    private String currency() {
        return chance(9) ? "USD" : "EUR";
    }

    private @Nullable String channel() {
        return pick(null, "EMAIL", "PHONE", "IVR");
    }

    private Customer someone() {
        return customers.get(random.nextInt(customers.size()));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private final <T extends @Nullable Object> T pick(T... values) {
        return Arrays.asList(values).get(random.nextInt(values.length));
    }

    void storeIn(JdbcClient database) {
        for (var each : customers) {
            insert(
                    database,
                    "customer (external_id, name, acquired_on, ended_on, value_tier, country, source)",
                    key(each),
                    "Customer",
                    each.acquired,
                    each.ended,
                    each.tier,
                    each.country,
                    "t");
        }
        for (var each : answers) {
            insert(
                    database,
                    "feedback (kind, score, scale_max, skipped, occurred_at, channel" + OF_CUSTOMER,
                    each.kind.name(),
                    each.score,
                    each.scale,
                    each.score == null,
                    utc(each.at),
                    each.channel,
                    key(each.customer));
        }
        for (var each : cases) {
            insert(
                    database,
                    "service_case (category, channel, opened_at, resolved_at, first_response_at, complaint,"
                            + " contacts, handovers, reopenings, solved_in_one_go, disposition, customer_told,"
                            + " working_seconds, net_seconds, states_known, given_opened_at" + OF_CUSTOMER,
                    each.category,
                    each.channel,
                    utc(each.opened),
                    utc(each.resolved),
                    utc(each.responded),
                    each.complaint,
                    each.contacts,
                    each.handovers,
                    each.reopenings,
                    each.oneGo,
                    each.disposition,
                    each.told,
                    each.working,
                    each.net,
                    each.net != null,
                    each.net == null ? null : utc(each.opened),
                    key(each.customer));
        }
        for (var each : purchases) {
            insert(
                    database,
                    "transaction (occurred_at, amount, currency" + OF_CUSTOMER,
                    utc(each.at),
                    each.amount,
                    each.currency,
                    key(each.customer));
        }
        for (var each : contracts) {
            insert(
                    database,
                    "contract (starts_on, due_on, outcome, annual_value, renewed_value, currency" + OF_CUSTOMER,
                    each.due.minusYears(1),
                    each.due,
                    each.outcome,
                    each.value,
                    each.renewed,
                    each.currency,
                    key(each.customer));
        }
        for (var each : referrals) {
            insert(
                    database,
                    "referral (occurred_at, converted_on" + OF_CUSTOMER,
                    utc(each.at),
                    each.converted,
                    key(each.customer));
        }
        for (var each : employees) {
            insert(
                    database,
                    "employee (name, team, hired_on, left_on, external_id, source)",
                    "Employee",
                    each.team,
                    each.hired,
                    each.left,
                    UUID.randomUUID().toString(),
                    "t");
        }
    }

    /** Ends the columns of a record that belongs to a customer, whose key is the last value. */
    private static final String OF_CUSTOMER = ", customer_id, external_id, source)";

    private static void insert(JdbcClient database, String columns, @Nullable Object... values) {
        var places = columns.endsWith(OF_CUSTOMER)
                ? "?, ".repeat(values.length - 1)
                        + "(select id from customer where external_id = ?), gen_random_uuid(), 't'"
                : "?, ".repeat(values.length - 1) + "?";
        var statement = database.sql("insert into " + columns + " values (" + places + ")");
        for (var value : values) {
            statement = statement.param(value);
        }
        statement.update();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String key(@Nullable Customer customer) {
        return customer == null ? null : String.valueOf(customer.number);
    }
}
