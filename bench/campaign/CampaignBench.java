import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * Kills the application with -9 at random moments of a campaign, from its first to its last message, starts it again each time, and compares in the end
 * what was handed over with what was allowed: every allowed customer once, nobody else.
 */
class CampaignBench {

    private static final String CAMPAIGN = "0195a000-0000-7000-8000-000000000001";

    private final Path data;
    private final String url;
    private final List<String> application;
    private final RandomGenerator random;

    private CampaignBench(Path data, String url, String classpath, RandomGenerator random) {
        this.data = data;
        this.url = url;
        this.random = random;
        this.application = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx700m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classpath,
                "org.advocacycrm.CrmApplication",
                "--crm.data-dir=" + data,
                "--crm.demo=false",
                "--server.port=0",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres",
                "--logging.level.root=warn");
    }

    public static void main(String... arguments) throws Exception {
        var data = Files.createDirectories(Path.of(arguments[0])).toAbsolutePath();
        var customers = Integer.parseInt(arguments[1]);
        var kills = Integer.parseInt(arguments[2]);
        var seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        try (var server = EmbeddedPostgres.builder().start()) {
            new CampaignBench(
                            data,
                            server.getJdbcUrl("postgres", "postgres"),
                            arguments[3],
                            new SplittableRandom(seed))
                    .run(customers, kills);
        }
    }

    private void run(int customers, int kills) throws Exception {
        var process = start();
        await("select count(*) from pg_class where relname = 'campaign'", "1");
        Thread.sleep(5_000);
        fill(customers);
        await("select state from campaign", "COUNTED");
        System.out.println(query("select state || ' ' || coalesce(reason, '') || ' ' || count(*)"
                + " from campaign_customer group by state, reason order by 1"));
        approve();
        var started = Instant.now();
        var planned = Integer.parseInt(
                query("select count(*) from campaign_customer where state = 'PLANNED'").getFirst());
        for (var kill = 1; kill <= kills && !isDone(); kill++) {
            var enough = sent() + random.nextInt(1, planned / kills);
            while (sent() < enough && !isDone()) {
                Thread.sleep(20);
            }
            process.destroyForcibly().waitFor();
            System.out.println("killed after " + sent() + " were sent, " + query(
                            "select count(*) from campaign_customer where state = 'SENDING'").getFirst()
                    + " being handed over");
            process = start();
        }
        await("select state from campaign", "DONE");
        System.out.println("done after " + Duration.between(started, Instant.now()).toSeconds() + " s");
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
        compare();
    }

    private Process start() throws Exception {
        return new ProcessBuilder(application)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(data.toFile(), "application.log")))
                .start();
    }

    /** One in ten never agreed, one in ten wants no contact, one in ten has had the one message of the week and is not due in time. */
    private void fill(int customers) throws Exception {
        execute("""
                insert into customer (id, source, external_id, name, phone)
                select cast(md5('campaign-' || g) as uuid), 'bench', 'c' || g, 'Customer ' || g, '+4420' || (10000000 + g)
                from generate_series(1, %d) g""".formatted(customers));
        execute("insert into contact_preference (customer_id, revision) select id, 1 from customer");
        execute("""
                insert into contact_setting (customer_id, setting, value, since)
                select id, 'channels.SMS.MARKETING', 'IN', now() from customer where right(external_id, 1) <> '1'""");
        execute("""
                insert into contact_setting (customer_id, setting, value, since)
                select id, 'doNotContact', 'true', now() from customer where right(external_id, 1) = '2'""");
        execute("""
                insert into contact_setting (customer_id, setting, value, since)
                select id, 'cadence', '7d:1', now() from customer where right(external_id, 1) = '3'""");
        execute("""
                insert into contact (source, external_id, customer_id, purpose, channel, made_at)
                select 'bench', external_id, id, 'MARKETING', 'SMS', now() - interval '1 day'
                from customer where right(external_id, 1) = '3'""");
        execute("insert into message_template values ('" + CAMPAIGN + "', 'Bench', 0)");
        execute("insert into message_template_version values ('" + CAMPAIGN
                + "', 0, 'Bench', 'MARKETING', null, null, '{}', 'bench', now())");
        execute("insert into message_template_text values ('" + CAMPAIGN
                + "', 0, 'SMS', 'en', '', 'Hello {{first_name}}!', null)");
        execute("""
                insert into campaign values ('%s', 'Bench', 'Everybody', '', '%s', 0, 'SMS', now(), now() + interval '3 days',
                'COUNTING', 'bench', now())""".formatted(CAMPAIGN, CAMPAIGN));
    }

    private void approve() throws Exception {
        execute("update campaign_customer set state = 'PLANNED', due_at = now(), reason = null where state = 'HELD'");
        execute("update campaign set state = 'RUNNING'");
    }

    private void compare() throws Exception {
        var allowed = new TreeSet<>(query(
                "select id::text from customer where right(external_id, 1) not in ('1', '2', '3')"));
        var seen = new HashSet<String>();
        var twice = new TreeSet<String>();
        for (var line : Files.readAllLines(data.resolve("outgoing/sms.jsonl"))) {
            var customer = line.replaceAll(".*\"reference\":\"campaign-[^.]*\\.([^@]*)@.*", "$1");
            if (!seen.add(customer)) {
                twice.add(customer);
            }
        }
        System.out.printf(
                "allowed %d, got one %d, got two %d, missed %d, got one though not allowed %d, recorded as sent %d%n",
                allowed.size(),
                seen.size(),
                twice.size(),
                without(allowed, seen).size(),
                without(seen, allowed).size(),
                sent());
        if (!seen.equals(allowed) || !twice.isEmpty() || sent() != allowed.size()) {
            throw new IllegalStateException("Not exactly one message for each allowed customer");
        }
    }

    private static Set<String> without(Set<String> these, Set<String> those) {
        var left = new HashSet<>(these);
        left.removeAll(those);
        return left;
    }

    private boolean isDone() throws Exception {
        return query("select state from campaign").contains("DONE");
    }

    private int sent() throws Exception {
        return Integer.parseInt(query("select count(*) from campaign_customer where state = 'SENT'").getFirst());
    }

    private void await(String question, String answer) throws Exception {
        while (!answer.equals(answered(question))) {
            Thread.sleep(500);
        }
    }

    /** Nothing while the schema is not there yet. */
    private String answered(String question) throws Exception {
        try {
            var answers = query(question);
            return answers.isEmpty() ? "" : answers.getFirst();
        } catch (java.sql.SQLException notYet) {
            return "";
        }
    }

    private void execute(String sql) throws Exception {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> query(String sql) throws Exception {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new java.util.ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private Connection connect() throws Exception {
        return DriverManager.getConnection(url);
    }
}
