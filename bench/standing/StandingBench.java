import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import org.advocacycrm.CrmApplication;
import org.advocacycrm.advocacy.Range;
import org.advocacycrm.advocacy.SegmentRule;
import org.advocacycrm.advocacy.SegmentTable;
import org.advocacycrm.analytics.standing.StandingRecomputation;
import org.advocacycrm.lifecycle.LifecycleSettings;
import org.advocacycrm.ruleset.RuleDesk;
import org.advocacycrm.ruleset.RuleRun;
import org.advocacycrm.ruleset.RuleRuns;
import org.advocacycrm.ruleset.RuleSets;
import org.advocacycrm.ruleset.Rules;
import org.advocacycrm.shared.Revision;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** How fast other rules reach every customer. */
class StandingBench {

    private static final String ACTOR = "bench";

    private final ConfigurableApplicationContext application;
    private final JdbcTemplate database;

    private StandingBench(ConfigurableApplicationContext application) {
        this.application = application;
        this.database = application.getBean(JdbcTemplate.class);
    }

    public static void main(String... arguments) throws Exception {
        var customers = Integer.parseInt(arguments[0]);
        var data = Path.of(arguments[1], "customers-" + customers);
        try (var application = SpringApplication.run(
                CrmApplication.class,
                "--crm.data-dir=" + data,
                "--crm.demo=false",
                "--server.port=0",
                "--logging.level.root=warn")) {
            var bench = new StandingBench(application);
            bench.fill(customers, data);
            bench.standings();
            bench.rules();
        }
    }

    private void fill(int customers, Path data) throws IOException {
        if (count("customer") == 0) {
            var sql = Files.readString(Path.of("bench/scorecard/company.sql"))
                    .replace("$customers", String.valueOf(customers));
            var url = database.execute((ConnectionCallback<String>) connection -> connection.getMetaData().getURL());
            var superuser = new JdbcTemplate(new DriverManagerDataSource(
                    url, "postgres", Files.readString(data.resolve("postgresql-password")).strip()));
            say("generated in %.0f s", seconds(() -> superuser.execute(sql)));
            superuser.execute("vacuum analyze");
        }
    }

    /** From the histories, whole: what happens every night. */
    private void standings() {
        var open = database.queryForObject("""
                select count(*) from customer c
                where not exists (
                    select from standing_evidence e join customer_standing s using (customer_id)
                    where e.customer_id = c.id and s.computed_at > now() - interval '20 hours')
                """, Long.class);
        if (open > 0) {
            var taken = seconds(() -> application.getBean(StandingRecomputation.class).recomputeOlderThan(Duration.ofHours(20)));
            say("%d standings and courses told from histories in %.0f s, %.0f a second", open, taken, open / taken);
            database.execute("analyze customer_standing, standing_evidence, standing_spell");
        }
        say("%d customers, %d spells", count("customer"), count("standing_spell"));
    }

    private void rules() throws InterruptedException {
        var desk = application.getBean(RuleDesk.class);
        var sets = application.getBean(RuleSets.class);
        sets.draft().ifPresent(draft -> desk.discard(draft.revision(), ACTOR));
        desk.keep(changed(sets.book().newest().rules()), Revision.NEVER_STORED, ACTOR);
        desk.simulate(ACTOR);
        report("tried on", RuleRun.Kind.SIMULATION);
        desk.adopt(sets.draft().orElseThrow().revision(), "bench", ACTOR);
        report("applied to", RuleRun.Kind.RECOMPUTATION);
        say(
                "%d customers are not told by the newest rules",
                database.queryForObject(
                        "select count(*) from customer_standing where segment_version <> (select max(version) from rule_set)",
                        Long.class));
    }

    /** Whatever they are, another answer makes an advocate and another silence looms. */
    private static Rules changed(Rules rules) {
        var numbers = rules.lifecycle();
        var otherwise = numbers.overdueAfterDays() == 180 ? 120 : 180;
        var lines = new ArrayList<SegmentRule>();
        for (var rule : SegmentTable.PUBLISHED.rules()) {
            lines.add(
                    rule.equals(SegmentRule.WOULD_SURELY_RECOMMEND) && otherwise == 120
                            ? new SegmentRule("", rule.segment(), rule.when().likelihood(Range.atLeast(8)))
                            : rule);
        }
        return new Rules(
                new LifecycleSettings(
                        numbers.loyalAfterDays(),
                        numbers.loyalPurchases(),
                        numbers.wonBackForDays(),
                        numbers.lostAfterDays(),
                        otherwise,
                        numbers.rhythmPurchases(),
                        numbers.rhythmPercentile(),
                        numbers.unhealthyBelow()),
                new SegmentTable(lines));
    }

    private void report(String what, RuleRun.Kind kind) throws InterruptedException {
        var runs = application.getBean(RuleRuns.class);
        var run = runs.latest(kind).orElseThrow();
        while (run.isRunning()) {
            Thread.sleep(100);
            run = runs.latest(kind).orElseThrow();
        }
        var taken = Duration.between(run.startedAt(), run.endedAt()).toMillis() / 1000.0;
        var moved = runs.moves(run.id()).stream().mapToLong(RuleRuns.Moves::customers).sum();
        say("%s %d customers in %.1f s, %.0f a second; %d moved", what, run.done(), taken, run.done() / taken, moved);
    }

    private long count(String table) {
        return database.queryForObject("select count(*) from " + table, Long.class);
    }

    private static double seconds(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
