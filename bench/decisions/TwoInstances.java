import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.advocacycrm.CrmApplication;
import org.advocacycrm.account.key.KeyRing;
import org.advocacycrm.account.key.Scope;
import org.advocacycrm.mail.EmailAddress;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two instances on one database: 64 clients at once never get more than the cap, and a withdrawn consent holds on both at once. */
class TwoInstances {

    private static final int ROUNDS = 50;
    private static final int CLIENTS = 64;
    private static final int CAP = 3;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> addresses;
    private final String key;
    private final JdbcTemplate database;

    private TwoInstances(List<String> addresses, String key, JdbcTemplate database) {
        this.addresses = addresses;
        this.key = key;
        this.database = database;
    }

    public static void main(String... arguments) throws Exception {
        var data = Path.of(arguments[0]).resolve("decisions-data");
        try (var one = start("--crm.data-dir=" + data)) {
            var details = one.getBean(JdbcConnectionDetails.class);
            try (var other = start(
                    "--spring.datasource.url=" + details.getJdbcUrl(),
                    "--spring.datasource.username=" + details.getUsername(),
                    "--spring.datasource.password=" + details.getPassword())) {
                var key = one.getBean(KeyRing.class)
                        .make("bench", Set.of(Scope.CONTACTS, Scope.PREFERENCES), new EmailAddress("bench@example.org"))
                        .value();
                new TwoInstances(List.of(address(one), address(other)), key, one.getBean(JdbcTemplate.class)).run();
            }
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--crm.demo=false", "--server.port=0", "--logging.level.root=warn"));
        return SpringApplication.run(CrmApplication.class, all.toArray(String[]::new));
    }

    private static String address(ConfigurableApplicationContext application) {
        return "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port") + "/api/v1/";
    }

    private void run() throws Exception {
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (var round = 0; round < ROUNDS; round++) {
                var customer = customer();
                prefer(0, customer, "\"channels\": {\"EMAIL\": {\"MARKETING\": \"IN\"}}, \"cadence\": {\"per7Days\": " + CAP + "}");
                var calls = new ArrayList<Callable<String>>();
                for (var client = 0; client < CLIENTS; client++) {
                    var instance = client % addresses.size();
                    calls.add(() -> ask(instance, customer));
                }
                var allowed = 0;
                for (var answer : threads.invokeAll(calls)) {
                    allowed += answer.get().contains("\"ALLOW\"") ? 1 : 0;
                }
                require(allowed == CAP, "round " + round + ": " + allowed + " of " + CLIENTS + " were allowed, not " + CAP);
            }
            System.out.printf("%d times %d clients at once on two instances: exactly %d allowed each time%n", ROUNDS, CLIENTS, CAP);
        }
        withdrawals();
    }

    private void withdrawals() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var customer = customer();
            prefer(round % 2, customer, "\"channels\": {\"EMAIL\": {\"MARKETING\": \"IN\"}}");
            require(ask(1 - round % 2, customer).contains("\"ALLOW\""), "an opt-in did not hold at once on the other instance");
            prefer(round % 2, customer, "\"channels\": {\"EMAIL\": {\"MARKETING\": \"OUT\"}}");
            require(ask(0, customer).contains("NO_CONSENT"), "a withdrawn consent did not hold at once");
            require(ask(1, customer).contains("NO_CONSENT"), "a withdrawn consent did not hold at once");
        }
        System.out.printf("%d consents withdrawn: the very next decision of either instance refused%n", ROUNDS);
    }

    private String customer() {
        var customer = "two-" + UUID.randomUUID();
        database.update("insert into customer (source, external_id, name, email) values ('bench', ?, 'Elena', 'elena@example.org')", customer);
        return customer;
    }

    private void prefer(int instance, String customer, String fields) throws IOException, InterruptedException {
        var answer = send(instance, "customers/" + customer + "/preferences", "PUT", "{\"source\": \"bench\", \"evidence\": \"asked\", " + fields + "}");
        require(answer.statusCode() == 200, answer.body());
    }

    private String ask(int instance, String customer) throws IOException, InterruptedException {
        return send(instance, "contact-decisions", "POST",
                "{\"customer\": \"" + customer + "\", \"purpose\": \"MARKETING\", \"channel\": \"EMAIL\"}").body();
    }

    private HttpResponse<String> send(int instance, String path, String method, String body) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(addresses.get(instance) + path))
                        .header("Authorization", "Bearer " + key)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            System.err.println(otherwise);
            System.exit(1);
        }
    }
}
