package org.advocacycrm.web.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.advocacycrm.analytics.standing.RuleRunWork;
import org.advocacycrm.analytics.standing.StandingRecomputation;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.ruleset.RuleDesk;
import org.advocacycrm.ruleset.RuleRun;
import org.advocacycrm.ruleset.RuleRuns;
import org.advocacycrm.ruleset.RuleSets;
import org.advocacycrm.ruleset.Rules;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.web.security.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

@SpringBootTest
@AutoConfigureMockMvc
class RulePagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient database;

    @Autowired
    private StandingRecomputation recomputation;

    @Autowired
    private RuleSets sets;

    @Autowired
    private RuleRuns runs;

    @Autowired
    private RuleDesk desk;

    @Autowired
    private RuleRunWork work;

    private List<CustomerId> customers = List.of();

    @BeforeEach
    void people() {
        var random = new SplittableRandom(5);
        customers = Stream.generate(() -> somebody(random)).limit(60).toList();
        recomputation.recompute(customers);
    }

    @AfterEach
    void asItWas() {
        sets.draft().ifPresent(draft -> desk.discard(draft.revision(), "test"));
        for (var table : List.of("feedback", "transaction", "customer")) {
            database.sql("delete from " + table + " where source = 'ruled'").update();
        }
    }

    @Test
    void refusesLinesThatNeverDecideAndNamesThem() {
        assertThat(save(form(sets.book().newest().rules(), "lines[5].likelihood", "7-10")))
                .hasStatus(422)
                .bodyText()
                .contains("Line 8 (Supporter) never decides: whoever matches it has matched line 3, 5, 6 before.");
        assertThat(save(form(sets.book().newest().rules(), "lines[8].satisfaction", "<0")))
                .hasStatus(422)
                .bodyText()
                .contains("Line 9 (Supporter) contradicts itself");
        assertThat(save(form(sets.book().newest().rules(), "lines[9].likelihood", "0-5")))
                .hasStatus(422)
                .bodyText()
                .contains("There are customers whom no line matches");
        assertThat(save(form(sets.book().newest().rules(), "wonBackForDays", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("one rule would never decide: “came back not long ago”");
        assertThat(sets.draft()).isEmpty();
    }

    @Test
    void triesADraftAdoptsItAndGoesBack() throws Exception {
        var before = sets.book().newest().version();
        var standings = standings();
        assertThat(save(form(sets.book().newest().rules(), "lines[5].likelihood", "8-10")))
                .hasStatus3xxRedirection();
        assertThat(post("/staff/rules/simulation")).hasStatus3xxRedirection();
        work.work(() -> false);
        var simulated = moved(RuleRun.Kind.SIMULATION);

        assertThat(standings()).isEqualTo(standings);
        assertThat(open("/staff/rules/simulation"))
                .hasStatusOk()
                .bodyText()
                .contains("customers of", "would change", "Supporter → Advocate");

        var revision = sets.draft().orElseThrow().revision().number();
        assertThat(post("/staff/rules/adoption", "revision", String.valueOf(revision), "note", "Eight is much"))
                .hasStatus3xxRedirection();
        work.work(() -> false);
        assertThat(sets.book().newest().version()).isEqualTo(before + 1);
        assertThat(moved(RuleRun.Kind.RECOMPUTATION)).isEqualTo(simulated);
        assertThat(standings()).isNotEqualTo(standings).allMatch(line -> line.contains("version " + (before + 1)));
        assertThat(open("/staff/rules")).bodyText().contains("Eight is much", "In force");
        sameAsFromTheHistories();

        assertThat(post("/staff/rules/" + before + "/again", "note", "It was too much"))
                .hasStatus3xxRedirection();
        work.work(() -> false);
        sameAsFromTheHistories();
        assertThat(standings().stream().map(line -> line.replaceAll("version.*", "")))
                .isEqualTo(standings.stream()
                        .map(line -> line.replaceAll("version.*", ""))
                        .toList());
    }

    @Test
    void goesOnWhereACancelledRunStopped() throws Exception {
        desk.rollBack(1, "Again", "test");
        desk.cancel(RuleRun.Kind.RECOMPUTATION, "test");
        work.work(() -> false);
        assertThat(runs.latest(RuleRun.Kind.RECOMPUTATION).orElseThrow().done()).isZero();

        desk.resume("test");
        work.work(() -> false);

        var run = runs.latest(RuleRun.Kind.RECOMPUTATION).orElseThrow();
        assertThat(run.state()).isEqualTo(RuleRun.State.DONE);
        assertThat(run.done()).isEqualTo(run.all());
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseSavedMeanwhile() {
        desk.keep(sets.book().newest().rules(), Revision.NEVER_STORED, "tom");

        assertThat(save(form(sets.book().newest().rules(), "overdueAfterDays", "123")))
                .hasStatus(409)
                .bodyText()
                .contains("tom has saved the draft", "value=\"123\"");
    }

    /** Told from the whole history, everything is as it was told by the evidence that was kept. */
    private void sameAsFromTheHistories() {
        var quick = standings();
        recomputation.recompute(customers);
        assertThat(standings()).isEqualTo(quick);
    }

    private long moved(RuleRun.Kind kind) {
        return runs.moves(runs.latest(kind).orElseThrow().id()).stream()
                .mapToLong(RuleRuns.Moves::customers)
                .sum();
    }

    private List<String> standings() {
        return database.sql("""
                        select c.external_id || ' ' || s.stage || ' ' || s.stage_rule || ' ' || s.segment || ' ' || s.segment_rule || ' '
                            || (s.segment_evidence ->> 'leaving') || ' ' || coalesce((
                                select string_agg(p.from_day || ' ' || coalesce(p.to_day::text, '-') || ' ' || p.stage_rule || ' '
                                    || p.segment_rule, ', ' order by p.from_day)
                                from standing_spell p where p.customer_id = c.id), '')
                            || ' version ' || s.segment_version
                        from customer c join customer_standing s on s.customer_id = c.id
                        where c.source = 'ruled' order by c.external_id
                        """).query((row, number) -> row.getString(1)).list();
    }

    private CustomerId somebody(SplittableRandom random) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into customer (id, source, external_id, name, acquired_on)
                        values (?, 'ruled', ?, 'Somebody', cast(? as date))
                        """)
                .param(id)
                .param(id.toString())
                .param(random.nextBoolean() ? "2024-01-01" : null)
                .update();
        for (var answer = random.nextInt(3); answer > 0; answer--) {
            database.sql("""
                            insert into feedback (source, external_id, customer_id, kind, score, scale_max, occurred_at)
                            values ('ruled', ?, ?, 'NPS', ?, 10, now() - make_interval(days => ?))
                            """)
                    .param(UUID.randomUUID().toString())
                    .param(id)
                    .param(random.nextInt(4, 11))
                    .param(random.nextInt(1, 400))
                    .update();
        }
        for (var purchase = random.nextInt(5); purchase > 0; purchase--) {
            database.sql("""
                            insert into transaction (source, external_id, customer_id, occurred_at, amount, currency)
                            values ('ruled', ?, ?, now() - make_interval(days => ?), 10, 'EUR')
                            """)
                    .param(UUID.randomUUID().toString())
                    .param(id)
                    .param(random.nextInt(1, 900))
                    .update();
        }
        return new CustomerId(id);
    }

    private static LinkedMultiValueMap<String, String> form(Rules rules, String field, String value) {
        var form = RuleForm.of(rules, Revision.NEVER_STORED);
        var fields = new LinkedMultiValueMap<String, String>();
        fields.set("revision", form.revision());
        fields.set("loyalAfterDays", form.loyalAfterDays());
        fields.set("loyalPurchases", form.loyalPurchases());
        fields.set("wonBackForDays", form.wonBackForDays());
        fields.set("lostAfterDays", form.lostAfterDays());
        fields.set("overdueAfterDays", form.overdueAfterDays());
        fields.set("rhythmPurchases", form.rhythmPurchases());
        fields.set("rhythmPercentile", form.rhythmPercentile());
        fields.set("unhealthyBelow", form.unhealthyBelow());
        var line = 0;
        for (var typed : form.typedLines()) {
            var path = String.format(Locale.ROOT, "lines[%d].", line++);
            fields.set(path + "segment", typed.segment());
            fields.set(path + "likelihood", typed.likelihood());
            fields.set(path + "promotions", typed.promotions());
            fields.set(path + "attacks", typed.attacks());
            fields.set(path + "openMajor", typed.openMajor());
            fields.set(path + "leaving", typed.leaving());
            fields.set(path + "satisfaction", typed.satisfaction());
        }
        fields.set(field, value);
        return fields;
    }

    private MvcTestResult save(LinkedMultiValueMap<String, String> fields) {
        return mvc.post()
                .uri("/staff/rules/draft")
                .params(fields)
                .with(user(People.manager()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var parameters = new LinkedMultiValueMap<String, String>();
        for (var field = 0; field < fields.length; field += 2) {
            parameters.set(fields[field], fields[field + 1]);
        }
        return mvc.post()
                .uri(path)
                .params(parameters)
                .with(user(People.manager()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult open(String path) {
        return mvc.get().uri(path).with(user(People.manager())).exchange();
    }
}
