import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.advocacycrm.CrmApplication;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerKind;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.directory.CustomerFilter;
import org.advocacycrm.directory.Further;
import org.advocacycrm.directory.PageRequest;
import org.advocacycrm.directory.Sorting;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.standing.HealthBand;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** How long every filter of the list of customers takes in every order, with its counts: what a page of the list asks for. */
class CustomersBench {

    private static final int PAGE = 50;

    private final CustomerDirectory directory;
    private final JdbcTemplate database;

    private CustomersBench(ConfigurableApplicationContext application) {
        this.directory = application.getBean(CustomerDirectory.class);
        this.database = application.getBean(JdbcTemplate.class);
    }

    public static void main(String... arguments) throws Exception {
        var customers = Integer.parseInt(arguments[0]);
        var data = Path.of(arguments[1], "list-" + customers);
        try (var application = SpringApplication.run(
                CrmApplication.class,
                "--crm.data-dir=" + data,
                "--crm.demo=false",
                "--server.port=0",
                "--logging.level.root=warn")) {
            var bench = new CustomersBench(application);
            bench.fill(customers, data);
            bench.lists();
            bench.changes();
        }
    }

    private void fill(int customers, Path data) throws IOException {
        if (database.queryForObject("select exists (select from customer)", Boolean.class)) {
            return;
        }
        var begun = System.nanoTime();
        var url = database.execute((ConnectionCallback<String>) connection -> connection.getMetaData().getURL());
        var password = Files.readString(data.resolve("postgresql-password")).strip();
        var superuser = new JdbcTemplate(new DriverManagerDataSource(url, "postgres", password));
        var script = Files.readString(Path.of("bench/customers/company.sql")).replace("$customers", "" + customers);
        superuser.execute((ConnectionCallback<Void>) connection -> {
            for (var statement : script.split(";\n")) {
                connection.createStatement().execute(statement);
            }
            return null;
        });
        System.out.printf("made up %,d customers in %d s%n", customers, (System.nanoTime() - begun) / 1_000_000_000);
    }

    private Map<String, CustomerFilter> filters() {
        var filters = new LinkedHashMap<String, CustomerFilter>();
        var all = CustomerFilter.NONE;
        filters.put("everybody", all);
        for (var segment : AdvocacySegment.values()) {
            filters.put("segment " + segment, all.withSegments(Set.of(segment)));
        }
        for (var stage : LifecycleStage.values()) {
            filters.put("stage " + stage, all.withStages(Set.of(stage)));
        }
        for (var band : HealthBand.values()) {
            filters.put("health " + band, all.withBands(Set.of(band)));
        }
        for (var tier : ValueTier.values()) {
            filters.put("value " + tier, all.withTiers(Set.of(tier)));
        }
        for (var country : List.of("DE", "MT", "IS")) {
            filters.put("country " + country, all.withCountries(Set.of(country)));
        }
        for (var kind : CustomerKind.values()) {
            filters.put("kind " + kind, all.withKinds(Set.of(kind)));
        }
        filters.put("moved down", all.withMovedDown(true));
        var owner = database.queryForObject("select id from staff_account where name = 'Colleague 1'", UUID.class);
        var more = Further.NONE;
        filters.put("owner", all.with(more.withOwners(Set.of(new AccountId(owner)), false)));
        filters.put("no owner", all.with(more.withOwners(Set.of(), true)));
        filters.put("label", all.with(more.withLabels(Set.of("Press tour"))));
        filters.put("chose e-mail", all.with(more.withMailable(true)));
        filters.put("renewing", all.with(more.withRenewing(true)));
        filters.put("negative feedback", all.with(more.withUnhappy(true)));
        filters.put(
                "five at once",
                all.withSegments(Set.of(AdvocacySegment.DISSENTER, AdvocacySegment.DEFECTOR))
                        .withTiers(Set.of(ValueTier.TOP))
                        .withKinds(Set.of(CustomerKind.ORGANIZATION))
                        .withCountries(Set.of("MT", "SE"))
                        .withMovedDown(true));
        for (var text : List.of("Jonson", "emma john", "c77@example", "c12345", "30 1077", "jo", "zzzzzz")) {
            filters.put("search " + text, all.withText(text));
        }
        return filters;
    }

    private void lists() {
        directory.overview(CustomerFilter.NONE);
        var filters = filters();
        var all = new ArrayList<Long>();
        System.out.printf("%-28s %10s %8s %8s %8s%n", "filter", "customers", "median", "p95", "worst (ms, over all orders, first and next page)");
        filters.forEach((name, filter) -> {
            var times = new ArrayList<Long>();
            var total = 0L;
            for (var column : Sorting.Column.values()) {
                for (var descending : List.of(false, true)) {
                    var sorting = new Sorting(column, descending);
                    var request = PageRequest.first(PAGE);
                    for (var pages = 0; pages < 2; pages++) {
                        var begun = System.nanoTime();
                        var page = directory.page(filter, sorting, request);
                        total = directory.overview(filter).total();
                        times.add((System.nanoTime() - begun) / 1000);
                        if (!page.hasNext()) {
                            break;
                        }
                        request = PageRequest.after(page.lines().getLast().id(), PAGE);
                    }
                }
            }
            all.addAll(times);
            System.out.printf("%-28s %,10d %8s %8s %8s%n", name, total, ms(times, 0.5), ms(times, 0.95), ms(times, 1));
        });
        System.out.printf(
                "all %,d lists: median %s ms, p95 %s ms, p99 %s ms, worst %s ms%n",
                all.size(), ms(all, 0.5), ms(all, 0.95), ms(all, 0.99), ms(all, 1));
    }

    /** What it costs to keep the list like the records: standings stored anew, all of them changed. */
    private void changes() {
        var ids = database.queryForList("select customer_id from customer_standing limit 20000", UUID.class);
        for (var trigger : List.of("enable", "disable", "enable")) {
            database.execute("alter table customer_standing " + trigger + " trigger standing_listed_again");
            var begun = System.nanoTime();
            database.update(
                    "update customer_standing set health_change = random() * 40 - 20 where customer_id = any (?)",
                    (Object) ids.toArray(UUID[]::new));
            System.out.printf(
                    Locale.ROOT, "20,000 standings changed, list trigger %sd: %d ms%n", trigger, (System.nanoTime() - begun) / 1_000_000);
        }
    }

    private static String ms(List<Long> micros, double share) {
        var sorted = micros.stream().sorted().toList();
        return "%.0f".formatted(sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1000.0);
    }
}
