import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.advocacycrm.CrmApplication;
import org.advocacycrm.account.key.KeyRing;
import org.advocacycrm.account.key.Scope;
import org.advocacycrm.account.token.Secret;
import org.advocacycrm.mail.EmailAddress;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Decisions through the API, reservation included, against a bare transaction of the same reads and writes: by turns, on
 * the same server, with the same number of clients.
 */
class ApiBench {

    private static final int CUSTOMERS = 20_000;
    /** In short slices by turns, as a machine is not equally fast at all times. */
    private static final int SLICES = 10;
    private static final double COMPILING_LEFT = 0.05;
    private static final int SECONDS_OF_WARMING_UP = 10;
    private static final int MOST_TURNS_OF_WARMING_UP = 30;
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) ");

    private final ConfigurableApplicationContext application;
    private final JdbcTemplate database;
    private final String key;
    private final Path work;
    private final int clients;
    private final int seconds;

    private ApiBench(ConfigurableApplicationContext application, String key, Path work, int clients, int seconds) {
        this.application = application;
        this.database = application.getBean(JdbcTemplate.class);
        this.key = key;
        this.work = work;
        this.clients = clients;
        this.seconds = seconds;
    }

    public static void main(String... arguments) throws Exception {
        var work = Path.of(arguments[0]).toAbsolutePath();
        try (var application = SpringApplication.run(
                CrmApplication.class,
                "--crm.data-dir=" + work.resolve("decisions-data"),
                "--crm.demo=false",
                "--server.port=0",
                "--logging.level.root=warn")) {
            var key = application
                    .getBean(KeyRing.class)
                    .make(
                            "bench",
                            Set.of(Scope.CONTACTS),
                            new EmailAddress("bench@example.org"))
                    .value();
            var bench = new ApiBench(
                    application, key, work, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            bench.run(Integer.parseInt(arguments[3]));
        }
    }

    private void run(int turns) throws Exception {
        database.execute(Files.readString(Path.of("bench/decisions/company.sql")).replace("$customers", "" + CUSTOMERS));
        warmUp();
        var ratios = new double[turns];
        var bare = new double[turns];
        var api = new double[turns];
        for (var turn = 0; turn < turns; turn++) {
            emptyPlaces();
            for (var slice = 0; slice < SLICES; slice++) {
                bare[turn] += bare() / SLICES;
                api[turn] += throughTheApi(seconds) / SLICES;
            }
            ratios[turn] = api[turn] / bare[turn];
            say(
                    "turn %d: bare %.0f transactions/s, API %.0f decisions/s, ratio %.2f",
                    turn + 1, bare[turn], api[turn], ratios[turn]);
        }
        say(
                "n %d turns of %d slices of %d s for each, %d clients: bare median %.0f/s, API median %.0f/s, ratio median %.2f (%.2f to %.2f)",
                turns, SLICES, seconds, clients, median(bare), median(api), median(ratios), least(ratios), most(ratios));
    }

    /** Until the compiler of the JVM, which shares the processors with everything that is measured, has next to nothing left to do. */
    private void warmUp() throws Exception {
        emptyPlaces();
        var compiler = ManagementFactory.getCompilationMXBean();
        var rate = 0.0;
        var share = 1.0;
        var turns = 0;
        for (; share > COMPILING_LEFT && turns < MOST_TURNS_OF_WARMING_UP; turns++) {
            var before = compiler.getTotalCompilationTime();
            rate = throughTheApi(SECONDS_OF_WARMING_UP);
            share = (compiler.getTotalCompilationTime() - before) / (1_000.0 * SECONDS_OF_WARMING_UP);
        }
        say("warmed up in %d turns: %.0f decisions/s, compiler busy %.0f %% of the last turn", turns, rate, 100 * share);
    }

    /** Each turn begins with the same contacts: three made with each customer in the last weeks, and reviewed. */
    private void emptyPlaces() {
        database.execute("truncate contact, contact_decision cascade");
        database.execute("""
                insert into contact (source, external_id, customer_id, purpose, channel, made_at)
                select 'bench', id || '-' || g, id, 'MARKETING', 'EMAIL', now() - g * interval '9 days'
                from customer, generate_series(1, 3) g where source = 'bench'
                """);
        database.execute("update contact set matched = true");
        database.execute("vacuum analyze contact");
    }

    private double bare() throws Exception {
        var details = application.getBean(JdbcConnectionDetails.class);
        var address = Pattern.compile("//([^:/]+):(\\d+)/(\\w+)").matcher(details.getJdbcUrl());
        address.find();
        var script = work.resolve("decision.sql");
        var hash = new Secret(key).hash();
        Files.writeString(script, Files.readString(Path.of("bench/decisions/decision.sql")).replace("$hash", hash)
                .replace("$customers", "" + CUSTOMERS));
        var process = new ProcessBuilder(
                "pgbench", "-n", "-M", "prepared", "-c", "" + clients, "-j", "2", "-T", "" + seconds,
                "-h", address.group(1), "-p", address.group(2), "-U", details.getUsername(),
                "-f", script.toString(), address.group(3))
                .redirectErrorStream(true);
        process.environment().put("PGPASSWORD", details.getPassword());
        var running = process.start();
        var output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var rate = RATE.matcher(output);
        if (running.waitFor() != 0 || !rate.find()) {
            throw new IllegalStateException(output);
        }
        return Double.parseDouble(rate.group(1));
    }

    private double throughTheApi(int seconds) throws Exception {
        var port = Integer.parseInt(application.getEnvironment().getProperty("local.server.port"));
        var answered = new AtomicLong();
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var calls = new ArrayList<Callable<Void>>();
            for (var client = 0; client < clients; client++) {
                calls.add(() -> {
                    ask(port, end, answered);
                    return null;
                });
            }
            for (var call : threads.invokeAll(calls)) {
                call.get();
            }
        }
        return answered.get() / ((System.nanoTime() - begun) / 1e9);
    }

    /** One client that keeps its connection for as long as the server does. */
    private void ask(int port, long end, AtomicLong answered) throws IOException {
        while (System.nanoTime() < end) {
            try (var socket = new Socket("127.0.0.1", port)) {
                socket.setTcpNoDelay(true);
                var in = new BufferedInputStream(socket.getInputStream());
                var kept = true;
                while (kept && System.nanoTime() < end) {
                    socket.getOutputStream().write(request().getBytes(StandardCharsets.US_ASCII));
                    kept = isKeptAfterPermission(in);
                    answered.incrementAndGet();
                }
            }
        }
    }

    private String request() {
        var body = "{\"customer\":\"c" + ThreadLocalRandom.current().nextInt(1, CUSTOMERS + 1)
                + "\",\"purpose\":\"MARKETING\",\"channel\":\"EMAIL\",\"topic\":\"tips\"}";
        return "POST /api/v1/contact-decisions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + key
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static boolean isKeptAfterPermission(InputStream in) throws IOException {
        var status = line(in);
        var headers = new ArrayList<String>();
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            headers.add(header.toLowerCase(Locale.ROOT));
        }
        var length = headers.stream()
                .filter(header -> header.startsWith("content-length: "))
                .mapToInt(header -> Integer.parseInt(header.substring(16)))
                .findFirst();
        var body = new String(length.isPresent() ? in.readNBytes(length.getAsInt()) : chunks(in), StandardCharsets.UTF_8);
        if (!status.contains(" 200") || !body.contains("\"ALLOW\"")) {
            throw new IllegalStateException(status + " " + body);
        }
        return !headers.contains("connection: close");
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var body = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            body.write(in.readNBytes(size));
            line(in);
        }
        line(in);
        return body.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var sign = in.read(); sign != '\n'; sign = in.read()) {
            if (sign < 0) {
                throw new IOException("The connection was closed");
            }
            if (sign != '\r') {
                line.append((char) sign);
            }
        }
        return line.toString();
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double least(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    private static double most(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
