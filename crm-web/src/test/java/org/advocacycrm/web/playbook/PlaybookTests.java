package org.advocacycrm.web.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.campaign.AudienceReader;
import org.advocacycrm.campaign.CampaignId;
import org.advocacycrm.campaign.CampaignState;
import org.advocacycrm.campaign.Campaigns;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.directory.CustomerDirectory;
import org.advocacycrm.directory.PageRequest;
import org.advocacycrm.directory.Sorting;
import org.advocacycrm.playbook.Play;
import org.advocacycrm.playbook.PlayId;
import org.advocacycrm.playbook.Playbook;
import org.advocacycrm.playbook.Plays;
import org.advocacycrm.playbook.Spends;
import org.advocacycrm.web.security.People;
import org.advocacycrm.web.security.StaffMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "crm.demo=false")
@AutoConfigureMockMvc
class PlaybookTests {

    private static final int CUSTOMERS = 400;
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Playbook playbook;

    @Autowired
    private Plays plays;

    @Autowired
    private Spends spends;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private AudienceReader lists;

    @Autowired
    private CustomerDirectory directory;

    @Autowired
    private Clock clock;

    private final List<UUID> neutrals = new ArrayList<>();

    @BeforeEach
    void manyNeutrals() {
        for (var table : List.of(
                "campaign_customer",
                "campaign",
                "play_customer",
                "play",
                "message_template_text",
                "message_template_version",
                "message_template",
                "spend",
                "contact",
                "customer_task",
                "standing_spell",
                "customer")) {
            database.sql("delete from " + table).update();
        }
        database.sql("delete from playbook_strategy where version > 1").update();
        for (var number = 0; number < CUSTOMERS; number++) {
            neutrals.add(customer("Neutral " + number, "MID", AdvocacySegment.NEUTRAL));
        }
    }

    @Test
    void beginsWithTheStrategiesOfAllSegmentsFromLeftToRight() {
        assertThat(playbook.now()).extracting(strategy -> strategy.segment()).containsExactly(AdvocacySegment.values());
        assertThat(open("/staff/playbook", People.staff()))
                .bodyText()
                .contains("Stop the damage", "No marketing spend, no rewards, unless the value is high or more.")
                .contains("Nothing was spent against the rules in 90 days.")
                .doesNotContain("Start a play");
    }

    @Test
    void keepsEachChangeAsAVersionAndNoneOverAnothers() {
        var first = playbook.of(AdvocacySegment.NEUTRAL).getFirst();
        var form = Map.of(
                "version",
                "" + first.version(),
                "goal",
                "Show <the> path",
                "dos",
                "Call",
                "donts",
                "",
                "tactics",
                "",
                "marketing",
                "true",
                "rewards",
                "false",
                "exceptFrom",
                "TOP");

        assertThat(post("/staff/playbook/edit/strategy/neutral", form)).hasRedirectedUrl("/staff/playbook");
        assertThat(post("/staff/playbook/edit/strategy/neutral", form))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody kept another version meanwhile");

        assertThat(playbook.of(AdvocacySegment.NEUTRAL))
                .hasSize(first.version() + 1)
                .contains(first);
        assertThat(open("/staff/playbook", People.manager()))
                .bodyText()
                .contains("Show &lt;the&gt; path", "No rewards, unless the value is top or more.");
        assertThat(post(
                        "/staff/playbook/edit/strategy/neutral",
                        Map.of("version", "9", "goal", " ", "dos", "", "donts", "", "tactics", "", "exceptFrom", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Say what is to be reached");
    }

    @Test
    void dealsEverybodyByChanceButTheSameWayEachTimeAndGivesTasksToTheTreated() {
        post(
                "/staff/playbook/edit/plays",
                Map.of("segment", "NEUTRAL", "name", "Calls", "task", "Call and ask", "dueDays", "7", "holdOut", "25"));
        var play = plays.all().getFirst();
        var heldOut = heldOut(play.id());

        assertThat(count("play_customer")).isEqualTo(CUSTOMERS);
        assertThat(heldOut).hasSizeBetween(70, 130);
        assertThat(count("customer_task")).isEqualTo(CUSTOMERS - heldOut.size());
        assertThat(database.sql("select count(*) from customer_task where customer_id in"
                                + " (select customer_id from play_customer where held_out)")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(plays.free(AdvocacySegment.NEUTRAL, play.day())).isZero();

        database.sql("delete from play_customer").update();
        database.sql("delete from customer_task").update();
        database.sql("delete from play").update();
        plays.start(play);
        assertThat(heldOut(play.id())).isEqualTo(heldOut);
    }

    @Test
    void measuresTheTreatedAgainstTheHeldOutAndSaysWhenTheyAreTooFew() {
        var play = new Play(
                new PlayId(new UUID(7, 7)),
                "Calls",
                AdvocacySegment.NEUTRAL,
                "Call",
                7,
                null,
                30,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(40),
                "mona",
                clock.instant(),
                null);
        plays.start(play);
        var moved = play.day().plusDays(20);
        move("held_out = false", 2, moved, AdvocacySegment.SUPPORTER);
        move("held_out", 10, moved, AdvocacySegment.DEFECTOR);

        var outcome = plays.outcome(play, play.lookedAt(moved.plusDays(1)));
        assertThat(outcome.treated().all() + outcome.heldOut().all()).isEqualTo(CUSTOMERS);
        assertThat(outcome.treated().right()).isEqualTo((outcome.treated().all() + 1) / 2);
        assertThat(outcome.treated().left()).isZero();
        assertThat(outcome.heldOut().right()).isZero();
        assertThat(outcome.heldOut().left()).isPositive();
        assertThat(plays.outcome(play, moved.minusDays(1)).treated().right()).isZero();
        assertThat(open("/staff/playbook/plays/" + play.id(), People.staff()))
                .bodyText()
                .contains("better than without", "points moved right against those held out")
                .doesNotContain("End this play");
        assertThat(open("/staff/segments", People.staff())).bodyText().contains("The whole playbook");

        database.sql("delete from standing_spell where customer_id not in"
                        + " (select customer_id from play_customer where held_out limit 20)")
                .update();
        assertThat(open("/staff/playbook/plays/" + play.id(), People.staff()))
                .bodyText()
                .contains("too few to compare yet");
    }

    @Test
    void sendsMessagesAsACampaignToTheTreatedOnly() {
        var template = UUID.randomUUID();
        template(template);
        post(
                "/staff/playbook/edit/plays",
                Map.of(
                        "segment",
                        "NEUTRAL",
                        "name",
                        "Tips",
                        "template",
                        template.toString(),
                        "dueDays",
                        "7",
                        "holdOut",
                        "20"));
        var play = plays.all().getFirst();

        var campaign = campaigns.of(new CampaignId(play.id().value())).orElseThrow();
        assertThat(campaign.state()).as("nothing goes before it is approved").isNotEqualTo(CampaignState.RUNNING);
        var audience = directory.page(
                lists.filter(campaign.audience().query()),
                new Sorting(Sorting.Column.NAME, false),
                PageRequest.first(500));
        assertThat(audience.lines())
                .hasSize(CUSTOMERS - heldOut(play.id()).size())
                .extracting(line -> line.id().value())
                .doesNotContainAnyElementsOf(heldOut(play.id()));

        post("/staff/playbook/edit/plays/" + play.id() + "/end", Map.of());
        assertThat(plays.of(play.id()).orElseThrow().running()).isFalse();
    }

    @Test
    void refusesPlaysThatCannotBe() {
        assertThat(post(
                        "/staff/playbook/edit/plays",
                        Map.of("segment", "NEUTRAL", "name", "", "task", "", "dueDays", "soon", "holdOut", "1")))
                .hasStatus(422)
                .bodyText()
                .contains("Give it a name", "Write a task or choose a message", "Write a number from 5 to 50");
        assertThat(plays.all()).isEmpty();
    }

    @Test
    void findsWhatWasSpentAgainstTheRuleOfItsDay() {
        var angry = customer("Angry", "MID", AdvocacySegment.DISSENTER);
        var valuable = customer("Valuable", "HIGH", AdvocacySegment.DISSENTER);
        for (var customer : List.of(angry, valuable, neutrals.getFirst())) {
            post(
                    "/staff/customers/" + customer + "/spends",
                    Map.of("kind", "REWARD", "amount", "25,50", "what", "Voucher"));
            database.sql("insert into contact (source, external_id, customer_id, purpose, channel, made_at)"
                            + " values ('t', ?, ?, 'MARKETING', 'EMAIL', ?)")
                    .params(
                            UUID.randomUUID().toString(),
                            customer,
                            clock.instant().minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                    .update();
        }

        var breaches = spends.breaches(clock.instant().minus(Duration.ofDays(1)), 10);
        assertThat(breaches).hasSize(2).allMatch(breach -> breach.customer().equals(new CustomerId(angry)));
        assertThat(spends.countBreaches(clock.instant().minus(Duration.ofDays(1))))
                .isEqualTo(2);
        assertThat(open("/staff/playbook/breaches", People.staff()))
                .bodyText()
                .contains("2 things were spent against the rules", "Angry", "EUR 25.50", "Voucher", "Marketing contact")
                .doesNotContain("Valuable");
        assertThat(post("/staff/customers/" + angry + "/spends", Map.of("kind", "REWARD", "amount", "-1", "what", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Write an amount above 0", "Say what it was spent on");
        assertThat(open("/staff/customers/" + angry + "?show=contacts", People.staff()))
                .bodyText()
                .contains("Reward: EUR 25.50");
    }

    private List<UUID> heldOut(PlayId play) {
        return database.sql("select customer_id from play_customer where play_id = ? and held_out order by customer_id")
                .param(play.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Lets every so-manieth of a side move. */
    private void move(String side, int every, LocalDate day, AdvocacySegment segment) {
        var movers = database.sql("select customer_id from play_customer where " + side + " order by customer_id")
                .query(UUID.class)
                .list();
        for (var index = 0; index < movers.size(); index += every) {
            database.sql("update standing_spell set to_day = ? where customer_id = ?")
                    .params(day, movers.get(index))
                    .update();
            spell(movers.get(index), day, segment);
        }
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private void template(UUID id) {
        database.sql("insert into message_template values (:id, 'Tips ' || :id, 0)")
                .param("id", id)
                .update();
        database.sql(
                        "insert into message_template_version (template_id, version, name, purpose, life_stages, made_by, made_at)"
                                + " values (:id, 0, 'Tips ' || :id, 'MARKETING', '{}', 'mona', now())")
                .param("id", id)
                .update();
        database.sql("insert into message_template_text values (:id, 0, 'EMAIL', 'en', 'Tips', 'Hello', null)")
                .param("id", id)
                .update();
    }

    private MvcTestResult open(String address, StaffMember reader) {
        return browser.get().uri(URI.create(address)).with(user(reader)).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(user(People.manager())).with(csrf());
        fields.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    private UUID customer(String name, String tier, AdvocacySegment segment) {
        var id = UUID.randomUUID();
        database.sql(
                        "insert into customer (id, source, external_id, name, value_tier, acquired_on) values (?, 'test', ?, ?, ?, '2020-01-01')")
                .params(id, id.toString(), name, tier)
                .update();
        spell(id, LONG_AGO, segment);
        return id;
    }

    private void spell(UUID customer, LocalDate from, AdvocacySegment segment) {
        database.sql("""
                        insert into standing_spell select * from jsonb_populate_record(null::standing_spell, jsonb_build_object(
                            'customer_id', cast(:customer as text), 'from_day', cast(:from as text), 'stage', 'CUSTOMER',
                            'stage_rule', 'FIRST_YEAR', 'segment', cast(:segment as text), 'segment_rule', 'NOTHING_ELSE_MATCHED',
                            'rules_version', 1))
                        """)
                .param("customer", customer)
                .param("from", from)
                .param("segment", segment.name())
                .update();
    }
}
