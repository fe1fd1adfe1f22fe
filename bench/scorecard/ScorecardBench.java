import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.advocacycrm.CrmApplication;
import org.advocacycrm.analytics.scorecard.BalancedScorecards;
import org.advocacycrm.analytics.scorecard.Comparison;
import org.advocacycrm.analytics.scorecard.Measurements;
import org.advocacycrm.analytics.scorecard.Metric;
import org.advocacycrm.analytics.scorecard.Reading;
import org.advocacycrm.analytics.scorecard.TallySources;
import org.advocacycrm.analytics.standing.StandingRecomputation;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.KeptTallies;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.RecognitionTallies;
import org.advocacycrm.scorecard.RecountedTallies;
import org.advocacycrm.scorecard.RelationshipTallies;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Period;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** How long a scorecard takes from roll-ups, and by counting rows; and what keeping the roll-ups costs an import. */
class ScorecardBench {

    private static final Duration REPEAT_WINDOW = Duration.ofDays(7);
    private static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
    private static final String KEY = "a-key-for-the-bench-and-for-nothing-else";
    private static final int IMPORTED = 20_000;
    private static final int TURNS = 3;

    private final ConfigurableApplicationContext application;
    private final JdbcTemplate database;
    private final Company company;

    private ScorecardBench(ConfigurableApplicationContext application) {
        this.application = application;
        this.database = application.getBean(JdbcTemplate.class);
        this.company = application.getBean(Company.class);
    }

    public static void main(String... arguments) throws Exception {
        var customers = Integer.parseInt(arguments[0]);
        var data = Path.of(arguments[1], "customers-" + customers);
        try (var application = SpringApplication.run(
                CrmApplication.class,
                "--crm.data-dir=" + data,
                "--crm.demo=false",
                "--crm.api-key=" + KEY,
                "--server.port=0",
                "--db-scheduler.polling-interval=200ms",
                "--logging.level.root=warn")) {
            var bench = new ScorecardBench(application);
            bench.fill(customers, data);
            bench.scorecards();
            bench.imports();
        }
    }

    /** Only the superuser may store rows without the triggers that look whether what they refer to exists. */
    private JdbcTemplate superuser(Path data) throws IOException {
        var url = database.execute((ConnectionCallback<String>) connection -> connection.getMetaData().getURL());
        var password = Files.readString(data.resolve("postgresql-password")).strip();
        return new JdbcTemplate(new DriverManagerDataSource(url, "postgres", password));
    }

    private void fill(int customers, Path data) throws IOException {
        if (database.queryForObject("select count(*) from customer where source = 'bench'", Long.class) == 0) {
            var sql = Files.readString(Path.of("bench/scorecard/company.sql"))
                    .replace("$customers", String.valueOf(customers));
            var superuser = superuser(data);
            say("generated in %.0f s", seconds(() -> superuser.execute(sql)));
            // Else they would all be worked out anew while figures are measured.
            superuser.update(
                    "update customer_standing set health_model = ?",
                    application.getBean(StandingRecomputation.class).calculator().model().id());
            superuser.execute("vacuum analyze");
            say("roll-ups made in %.0f s", seconds(application.getBean(KeptTallies.class)::makeAnew));
            superuser.execute("vacuum analyze");
        }
        say(
                "%d customers, %d answers, %d cases, %d purchases, %d contracts; database %s, of which roll-ups %s",
                count("customer"),
                count("feedback"),
                count("service_case"),
                count("transaction"),
                count("contract"),
                database.queryForObject("select pg_size_pretty(pg_database_size(current_database()))", String.class),
                database.queryForObject(
                        "select pg_size_pretty(pg_total_relation_size('tally_rollup') + pg_total_relation_size('tally_customer'))",
                        String.class));
    }

    private void scorecards() {
        var kept = application.getBean(BalancedScorecards.class);
        var clock = application.getBean(Clock.class);
        var rows = application.getBean(RecountedTallies.class);
        var counting = new Measurements(
                new TallySources(
                        rows.feedback(),
                        rows.cases(),
                        rows.customers(),
                        rows.employees(),
                        rows.segments(),
                        application.getBean(RelationshipTallies.class),
                        application.getBean(RecognitionTallies.class)),
                company,
                clock,
                REPEAT_WINDOW);
        var measurements = application.getBean(Measurements.class);
        var counted = new ArrayList<Reading>();
        var read = new ArrayList<Reading>();
        var slow = measure("figures of 2025 and 2024 by counting rows", 3, () -> figures(counting, counted));
        var fast = measure("figures of 2025 and 2024 from roll-ups", 30, () -> figures(measurements, read));
        say("%.0f times faster, and %s", slow / fast, read.equals(counted) ? "every figure is the same" : "NOT THE SAME");
        measure(
                "scorecard of 2025 with 13 years of each line",
                20,
                () -> kept.of(YEAR, Comparison.PREVIOUS, MetricFilter.EVERYTHING));
        measure(
                "scorecard of October 2026 with 13 months of each line",
                20,
                () -> kept.of(
                        new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 1)),
                        Comparison.PREVIOUS,
                        MetricFilter.EVERYTHING));
        measure(
                "scorecard of 2025 in DE with 13 years of each line",
                10,
                () -> kept.of(YEAR, Comparison.PREVIOUS, MetricFilter.of(Dimension.COUNTRY, "DE")));
        measure(
                "scorecard of the running year with 13 years of each line",
                3,
                () -> kept.of(
                        new Period(YEAR.to(), YEAR.to().plusYears(1)),
                        Comparison.PREVIOUS,
                        MetricFilter.EVERYTHING));
        measure(
                "scorecard of twelve months to October with 13 such of each line",
                3,
                () -> kept.of(
                        new Period(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 11, 1)),
                        Comparison.PREVIOUS,
                        MetricFilter.EVERYTHING));
        for (var metric : Arrays.stream(Metric.values()).filter(Metric::onTheScorecard).toList()) {
            measure(
                    "13 years of " + metric.slug(),
                    10,
                    () -> kept.line(metric, YEAR, Comparison.PREVIOUS, MetricFilter.EVERYTHING));
        }
    }

    /** Every line with its interval, and what it is compared with. */
    private static void figures(Measurements measurements, List<Reading> figures) {
        figures.clear();
        Arrays.stream(Metric.values())
                .filter(Metric::onTheScorecard)
                .forEach(metric -> figures.addAll(
                        measurements.series(metric, MetricFilter.EVERYTHING, List.of(YEAR.previous(), YEAR))));
    }

    /**
     * The same rows with and without triggers, in turn, through the same door as every file; what is left to fold counts.
     * What customers say can change their segment, and then moves all they are counted in. That is measured by itself.
     */
    private void imports() throws Exception {
        var random = new Random(1);
        triggers("customer_standing", "tally_note%", "disable");
        importing("feedback", "feedback", random, "");
        importing("cases", "service_case", random, "");
        importing("transactions", "transaction", random, "");
        triggers("customer_standing", "tally_note%", "enable");
        database.update("""
                insert into tally_dirty (customer_id)
                select f.id from tally_customer f join tally_customer_now n on n.id = f.id
                where (f.segment, f.stage) is distinct from (n.segment, n.stage)
                """);
        application.getBean(KeptTallies.class).compact();
        importing("feedback", "feedback", random, " whose customers change segment");
    }

    private void importing(String type, String table, Random random, String remark) throws Exception {
        var with = new double[TURNS];
        var without = new double[TURNS];
        var folding = new double[TURNS];
        for (var turn = 0; turn < TURNS; turn++) {
            triggers(table, "tally%", "disable");
            without[turn] = importing(type, random, "off" + turn);
            remove(table, "off" + turn);
            triggers(table, "tally%", "enable");
            application.getBean(KeptTallies.class).compact();
            with[turn] = importing(type, random, "on" + turn);
            folding[turn] = seconds(application.getBean(KeptTallies.class)::compact);
            with[turn] += folding[turn];
            remove(table, "on" + turn);
            application.getBean(KeptTallies.class).compact();
        }
        Arrays.sort(with);
        Arrays.sort(without);
        Arrays.sort(folding);
        say(
                "importing %d %s%s: %.0f rows/s without roll-ups, %.0f with them and the folding (medians of %d): %.0f %% fewer;"
                        + " %.1f s of folding after the import",
                IMPORTED,
                type,
                remark,
                IMPORTED / without[TURNS / 2],
                IMPORTED / with[TURNS / 2],
                TURNS,
                100 * (1 - without[TURNS / 2] / with[TURNS / 2]),
                folding[TURNS / 2]);
    }

    private void triggers(String table, String names, String change) {
        database.queryForList(
                        "select tgname from pg_trigger where tgname like ? and tgrelid = cast(? as regclass)",
                        String.class,
                        names,
                        table)
                .forEach(trigger -> database.execute("alter table " + table + " " + change + " trigger " + trigger));
    }

    private void remove(String table, String name) {
        database.update(
                "delete from " + table + " where source = 'bench' and external_id >= ? and external_id < ?",
                name + "-",
                name + ".");
    }

    private double importing(String type, Random random, String name) throws Exception {
        var base = "http://localhost:" + application.getEnvironment().getProperty("local.server.port") + "/api/v1/imports";
        var client = HttpClient.newHttpClient();
        var body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + ".csv\"\r\n\r\n"
                + csv(type, random, name) + "\r\n--x--\r\n";
        var accepted = client.send(
                HttpRequest.newBuilder(URI.create(base + "?source=bench&type=" + type))
                        .header("Authorization", "Bearer " + KEY)
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (accepted.statusCode() != 202) {
            throw new IllegalStateException(accepted.statusCode() + " " + accepted.body());
        }
        while (true) {
            var state = database.queryForMap(
                    "select state, extract(epoch from finished_at - started_at) as seconds, stored from data_import"
                            + " order by created_at desc limit 1");
            if (state.get("state").equals("DONE") && ((Number) state.get("stored")).longValue() == IMPORTED) {
                return ((Number) state.get("seconds")).doubleValue();
            }
            if (!Set.of("QUEUED", "RUNNING").contains(String.valueOf(state.get("state")))) {
                throw new IllegalStateException(state.toString());
            }
            Thread.sleep(50);
        }
    }

    private String csv(String type, Random random, String name) {
        var csv = new StringBuilder(switch (type) {
            case "feedback" -> "external_id,customer_external_id,kind,score,occurred_at,channel,touchpoint\n";
            case "cases" -> "external_id,customer_external_id,category,opened_at,resolved_at,contacts\n";
            default -> "external_id,customer_external_id,occurred_at,amount,currency\n";
        });
        var customers = count("customer");
        for (var row = 0; row < IMPORTED; row++) {
            var day = LocalDate.of(2026, 9, 1).plusDays(random.nextInt(60));
            csv.append(name).append('-').append(row).append(",c").append(1 + random.nextInt((int) customers)).append(',');
            csv.append(switch (type) {
                case "feedback" -> "NPS," + random.nextInt(11) + "," + day + "T10:00:00Z,EMAIL,touchpoint-1\n";
                case "cases" -> "return," + day + "T10:00:00Z," + day + "T15:00:00Z,1\n";
                default -> day + "T10:00:00Z," + random.nextInt(500) + ".50,EUR\n";
            });
        }
        return csv.toString();
    }

    private double measure(String what, int times, Runnable work) {
        if (times > 1) {
            work.run();
        }
        var seconds = new double[times];
        for (var turn = 0; turn < times; turn++) {
            seconds[turn] = seconds(work);
        }
        Arrays.sort(seconds);
        say(
                "%-64s n %2d  min %8.1f  median %8.1f  max %8.1f ms",
                what, times, 1000 * seconds[0], 1000 * seconds[times / 2], 1000 * seconds[times - 1]);
        return seconds[times / 2];
    }

    private long count(String table) {
        return database.queryForObject("select count(*) from " + table, Long.class);
    }

    private static double seconds(Runnable work) {
        var begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
