package org.advocacycrm.web.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.account.Role;
import org.advocacycrm.campaign.Audience;
import org.advocacycrm.campaign.Campaign;
import org.advocacycrm.campaign.CampaignDesk;
import org.advocacycrm.campaign.CampaignId;
import org.advocacycrm.campaign.CampaignState;
import org.advocacycrm.campaign.CampaignTally;
import org.advocacycrm.campaign.Campaigns;
import org.advocacycrm.campaign.Selected.State;
import org.advocacycrm.contact.CapabilityLevel;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.SentMessages;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.Selection;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.template.MessageTemplate;
import org.advocacycrm.template.MessageTemplates;
import org.advocacycrm.template.TemplateId;
import org.advocacycrm.template.TemplateText;
import org.advocacycrm.template.Variant;
import org.advocacycrm.web.security.StaffMember;
import org.advocacycrm.web.settings.CrmSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(properties = "crm.demo=false")
@AutoConfigureMockMvc
class CampaignTests {

    private static final String ACTOR = "kim@harbour.example";
    private static final StaffMember KIM =
            new StaffMember(new AccountId(UUID.randomUUID()), "Kim", new EmailAddress(ACTOR), Role.MANAGER);

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private CampaignDesk desk;

    @Autowired
    private MessageTemplates templates;

    @Autowired
    private PreferencePortal portal;

    @Autowired
    private SentMessages sent;

    @Autowired
    private CrmSettings settings;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private final String group = UUID.randomUUID().toString().substring(0, 13);
    private final List<CustomerId> customers = new ArrayList<>();
    private MessageTemplate template = template();

    @BeforeEach
    void aTemplate() {
        template = templates.keep(template(), ACTOR, clock.instant());
    }

    @Test
    void countsFirstAndSendsNothing() {
        willing(3);
        customer();
        set(customer(), in(), new Setting.DoNotContact(true));
        set(
                customer(),
                in(),
                new Setting.Pause(java.time.LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC)
                        .plusDays(9)));
        set(customer(), in(), new Setting.Topics(Selection.only(List.of("other"))));

        var campaign = counted();

        var tally = campaigns.tally(campaign);
        assertThat(tally.all()).isEqualTo(7);
        assertThat(tally.in(State.PLANNED)).isEqualTo(3);
        assertThat(reasons(tally))
                .isEqualTo(Map.of(
                        "WAITING PAUSED", 1L,
                        "HELD NO_CONSENT", 1L,
                        "HELD DO_NOT_CONTACT", 1L,
                        "HELD TOPIC_NOT_WANTED", 1L));
        assertThat(database.sql("select count(*) from contact_decision where customer_id in (:all)")
                        .param("all", customers.stream().map(CustomerId::value).toList())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(page(campaign))
                .contains("7 customers selected, 4 may be contacted now or later, 3 held back", "Send to 4 customers");
    }

    @Test
    void sendsToEachAllowedCustomerOnceAndToNobodyElse() throws IOException {
        willing(20);
        customer();
        set(customer(), in(), new Setting.Topics(Selection.only(List.of("tips"))));

        var campaign = counted();
        desk.approve(campaign, ACTOR);
        await(campaign, CampaignState.DONE);

        var tally = campaigns.tally(campaign);
        assertThat(tally.in(State.SENT)).isEqualTo(21);
        assertThat(tally.in(State.SENT, CapabilityLevel.CUSTOMER_DEFINED)).isEqualTo(1);
        assertThat(tally.in(State.SENT, CapabilityLevel.SEGMENT)).isEqualTo(20);
        assertThat(reasons(tally)).isEqualTo(Map.of("HELD NO_CONSENT", 1L));
        assertThat(database.sql("select count(*) from contact where customer_id in (:all) and level = 'SEGMENT'")
                        .param("all", customers.stream().map(CustomerId::value).toList())
                        .query(Integer.class)
                        .single())
                .isEqualTo(20);
        database.sql("update contact set replied_at = now() where customer_id in (:some)")
                .param(
                        "some",
                        customers.stream().limit(3).map(CustomerId::value).toList())
                .update();
        assertThat(campaigns.tally(campaign).answered(CapabilityLevel.SEGMENT)).isEqualTo(3);
        assertThat(campaigns.tally(campaign).answered(CapabilityLevel.CUSTOMER_DEFINED))
                .isZero();
        assertThat(lines(campaign)).hasSize(21).doesNotHaveDuplicates();
        assertThat(page(campaign))
                .contains(
                        "22 customers selected: 21 handed over, 0 still to be decided about at their moment, 1 held back or failed");
        var message = sent.to(customers.getFirst(), clock.instant().minus(Duration.ofHours(1)))
                .getFirst();
        assertThat(message.text()).startsWith("Hello Customer!").contains("Stop: http");
        assertThat(message.occasion()).startsWith("Spring ");
    }

    @Test
    void obeysAWithdrawalAfterTheCount() {
        willing(2);
        var campaign = counted();

        set(customers.getFirst(), new Setting.Permission(new ChannelUse(Channel.SMS, Purpose.MARKETING), Choice.OUT));
        desk.approve(campaign, ACTOR);
        await(campaign, CampaignState.DONE);

        assertThat(campaigns.tally(campaign).in(State.SENT)).isEqualTo(1);
        assertThat(reasons(campaigns.tally(campaign))).isEqualTo(Map.of("HELD NO_CONSENT", 1L));
    }

    @Test
    void sendsNothingMoreOnceItIsStoppedAndGoesOnWhereItWas() throws IOException {
        willing(300);
        var campaign = counted();

        desk.approve(campaign, ACTOR);
        await(() -> campaigns.tally(campaign).in(State.SENT) > 0);
        desk.stop(campaign, ACTOR);
        await(() -> campaigns.tally(campaign).in(State.SENDING) == 0);
        var untilThen = lines(campaign).size();
        await(Duration.ofSeconds(3));

        assertThat(lines(campaign)).hasSize(untilThen).hasSizeLessThan(300);
        desk.approve(campaign, ACTOR);
        await(campaign, CampaignState.DONE);
        assertThat(lines(campaign)).hasSize(300).doesNotHaveDuplicates();
    }

    @Test
    void findsOutWhatLeftWhenTheProcessDiedAtTheWorstMoment() throws IOException {
        willing(2);
        var campaign = counted();
        desk.approve(campaign, ACTOR);
        await(campaign, CampaignState.DONE);

        // As a process leaves it that dies after handing over, and one that dies just before.
        database.sql("update campaign_customer set state = 'SENDING' where campaign_id = ?")
                .param(campaign.value())
                .update();
        database.sql("update contact set state = 'RESERVED' where customer_id in (:all)")
                .param("all", customers.stream().map(CustomerId::value).toList())
                .update();
        database.sql("delete from sent_message where customer_id in (:all)")
                .param("all", customers.stream().map(CustomerId::value).toList())
                .update();
        forget(campaign, customers.getLast());
        database.sql("update campaign set state = 'RUNNING' where id = ?")
                .param(campaign.value())
                .update();
        await(campaign, CampaignState.DONE);

        assertThat(campaigns.tally(campaign).in(State.SENT)).isEqualTo(2);
        assertThat(lines(campaign)).hasSize(2).doesNotHaveDuplicates();
        assertThat(customers)
                .allSatisfy(customer -> assertThat(
                                sent.to(customer, clock.instant().minus(Duration.ofHours(1))))
                        .hasSize(1));
    }

    @Test
    void showsWhoIsBehindANumber() {
        var held = customer();
        var campaign = counted();

        var list = web.get()
                .uri("/staff/campaigns/" + campaign + "/customers?state=HELD&reason=NO_CONSENT")
                .with(user(KIM))
                .exchange();

        assertThat(list).hasStatusOk().bodyText().contains("/staff/customers/" + held, "no consent");
    }

    @Test
    void isOrderedOnThePageOnceHoweverOftenTheFormIsSent() {
        var id = UUID.randomUUID();
        for (var times = 0; times < 2; times++) {
            var answer = web.post()
                    .uri("/staff/campaigns/new")
                    .with(user(KIM))
                    .with(csrf())
                    .param("id", id.toString())
                    .param("name", "Autumn")
                    .param("audience", "segment-ADVOCATE")
                    .param("template", template.id().toString())
                    .exchange();
            assertThat(answer).hasStatus(HttpStatus.FOUND).redirectedUrl().isEqualTo("/staff/campaigns/" + id);
        }

        var ordered = campaigns.of(new CampaignId(id)).orElseThrow();
        assertThat(ordered.audience().query()).isEqualTo("segment=ADVOCATE");
        assertThat(ordered.version()).isEqualTo(template.revision());
    }

    @Test
    void explainsWhatIsWrongBesideTheField() {
        var answer = web.post()
                .uri("/staff/campaigns/new")
                .with(user(KIM))
                .with(csrf())
                .param("name", "")
                .param("template", template.id().toString())
                .param("channel", "PHONE")
                .param("from", "2026-13-01T00:00")
                .exchange();

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Enter a name of at most 80 characters.",
                        "Choose an audience.",
                        "The template has no text for this channel.",
                        "Enter a date and a time.");
    }

    private CampaignId counted() {
        var campaign = new Campaign(
                new CampaignId(UUID.randomUUID()),
                "Spring " + group,
                new Audience("Test", "q=" + group),
                template.id(),
                template.revision(),
                Channel.SMS,
                clock.instant(),
                null,
                CampaignState.COUNTING,
                ACTOR,
                clock.instant());
        desk.order(campaign, ACTOR);
        await(campaign.id(), CampaignState.COUNTED);
        return campaign.id();
    }

    private void willing(int count) {
        for (var number = 0; number < count; number++) {
            set(customer(), in());
        }
    }

    private CustomerId customer() {
        var id = new CustomerId(UUID.randomUUID());
        database.sql("""
                        insert into customer (id, source, external_id, name, phone)
                        values (?, 'test', ?, ?, '+44 20 7946 ' || lpad((random() * 9999)::int::text, 4, '0'))
                        """)
                .params(id.value(), group + "-" + id, "Customer " + group)
                .update();
        customers.add(id);
        return id;
    }

    private static Setting in() {
        return new Setting.Permission(new ChannelUse(Channel.SMS, Purpose.MARKETING), Choice.IN);
    }

    private void set(CustomerId customer, Setting... settings) {
        var provenance = new Provenance(clock.instant(), "test", "test", "asked on paper");
        var answers = List.of(settings).stream().map(Answer::of).toList();
        portal.change(new PreferenceChange(customer, null, answers, provenance, true));
    }

    private MessageTemplate template() {
        var texts = new TreeMap<Variant, TemplateText>();
        texts.put(new Variant(Channel.SMS, Locale.ENGLISH), new TemplateText("", "Hello {{first_name}}!", null));
        return new MessageTemplate(
                new TemplateId(UUID.randomUUID()),
                "Template " + group,
                ContactPurpose.MARKETING,
                "tips",
                null,
                java.util.Set.of(),
                texts,
                Revision.NEVER_STORED);
    }

    private String page(CampaignId campaign) {
        return new String(
                web.get()
                        .uri("/staff/campaigns/" + campaign)
                        .with(user(KIM))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Map<String, Long> reasons(CampaignTally tally) {
        var reasons = new TreeMap<String, Long>();
        tally.lines().stream()
                .filter(line -> line.reason() != null)
                .forEach(line -> reasons.merge(line.state() + " " + line.reason(), line.customers(), Long::sum));
        return reasons;
    }

    /** What was handed over for the campaign. */
    private List<String> lines(CampaignId campaign) throws IOException {
        var file = file();
        return Files.exists(file)
                ? Files.readAllLines(file).stream()
                        .filter(line -> line.contains("campaign-" + campaign))
                        .map(line -> line.replaceAll(".*\"reference\":\"([^\"]*)\".*", "$1"))
                        .toList()
                : List.of();
    }

    private void forget(CampaignId campaign, CustomerId customer) throws IOException {
        var kept = Files.readAllLines(file()).stream()
                .filter(line -> !line.contains(campaign.reference(customer, "localhost")))
                .toList();
        Files.write(file(), kept);
    }

    private Path file() {
        return settings.dataDir().resolve("outgoing").resolve("sms.jsonl");
    }

    private void await(CampaignId campaign, CampaignState state) {
        await(() -> campaigns.of(campaign).orElseThrow().state() == state);
    }

    private static void await(BooleanSupplier condition) {
        for (var turn = 0; turn < 600 && !condition.getAsBoolean(); turn++) {
            await(Duration.ofMillis(50));
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static void await(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
