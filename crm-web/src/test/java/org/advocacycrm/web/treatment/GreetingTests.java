package org.advocacycrm.web.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.ContactsMade;
import org.advocacycrm.contact.SentMessage;
import org.advocacycrm.contact.SentMessages;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifeevent.EventDate;
import org.advocacycrm.lifeevent.LifeEvent;
import org.advocacycrm.lifeevent.LifeEventId;
import org.advocacycrm.lifeevent.LifeEventKind;
import org.advocacycrm.lifeevent.LifePortal;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.template.MessageTemplate;
import org.advocacycrm.template.MessageTemplates;
import org.advocacycrm.template.TemplateId;
import org.advocacycrm.template.TemplateText;
import org.advocacycrm.template.Variant;
import org.advocacycrm.treatment.GreetingPlan;
import org.advocacycrm.treatment.GreetingRun;
import org.advocacycrm.treatment.Greetings;
import org.advocacycrm.treatment.LifeTreatment;
import org.advocacycrm.treatment.LifeTreatments;
import org.advocacycrm.treatment.TreatmentId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "crm.demo=false")
@AutoConfigureMockMvc
class GreetingTests {

    private static final LifePortal.Page PAGE = new LifePortal.Page("/portal/life-events", "We may congratulate you");

    @Autowired
    private GreetingPlan plan;

    @Autowired
    private GreetingRun run;

    @Autowired
    private Greetings greetings;

    @Autowired
    private LifeTreatments treatments;

    @Autowired
    private MessageTemplates templates;

    @Autowired
    private LifePortal life;

    @Autowired
    private PreferencePortal preferences;

    @Autowired
    private ContactsMade contacts;

    @Autowired
    private SentMessages sent;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private final TreatmentId treatment = new TreatmentId(UUID.randomUUID());

    @AfterEach
    void nothingIsPlannedForOtherTests() {
        treatments
                .of(treatment)
                .ifPresent(kept -> treatments.keep(new LifeTreatment(
                        kept.id(), kept.name(), kept.kind(), kept.template(), 0, false, kept.revision())));
        greetings.withdrawAll(treatment);
    }

    @Test
    void congratulatesOnceWhoeverAllowedIt() {
        var elena = customer(true);
        treatment(2);

        plan.run();
        plan.run();
        run.run();
        run.run();

        assertThat(messagesTo(elena)).singleElement().satisfies(message -> {
            assertThat(message.subject()).isEqualTo("Birthday, Elena!");
            assertThat(message.text()).startsWith("All the best for your 40 years");
            assertThat(message.occasion()).startsWith("Birthdays");
        });
        assertThat(database.sql("select level from contact where customer_id = ?")
                        .param(elena.value())
                        .query(String.class)
                        .single())
                .isEqualTo("ONE_TO_ONE");
    }

    @Test
    void leavesAloneWhoDoesNotWantToBeCongratulated() {
        var elena = customer(false);
        treatment(2);

        plan.run();
        run.run();

        assertThat(states(elena)).isEmpty();
        assertThat(messagesTo(elena)).isEmpty();
    }

    @Test
    void takesBackWhatIsPlannedWhenTheEventIsDeleted() {
        var elena = customer(true);
        treatment(0);
        plan.run();
        assertThat(states(elena)).containsExactly("PLANNED");
        assertThat(contacts.planned(elena, clock.instant())).hasSize(1);

        life.forget(elena, eventOf(elena), PAGE);

        assertThat(states(elena)).isEmpty();
        assertThat(contacts.planned(elena, clock.instant())).isEmpty();
    }

    @Test
    void sendsNothingWhileTheStoryIsPaused() {
        var elena = customer(true);
        treatment(2);
        plan.run();

        life.pause(elena, true, PAGE);
        run.run();

        assertThat(messagesTo(elena)).isEmpty();
        assertThat(states(elena)).isEmpty();
    }

    @Test
    void passesTheContactDecisionLikeEverythingElse() {
        var elena = customer(true);
        set(elena, new Setting.DoNotContact(true));
        treatment(2);

        plan.run();
        run.run();

        assertThat(messagesTo(elena)).isEmpty();
        assertThat(states(elena)).containsExactly("HELD");
    }

    private List<SentMessage> messagesTo(CustomerId customer) {
        return sent.to(customer, clock.instant().minus(Duration.ofHours(1)));
    }

    private List<@Nullable String> states(CustomerId customer) {
        return database.sql("select state from greeting where customer_id = ?")
                .param(customer.value())
                .query(String.class)
                .list();
    }

    private CustomerId customer(boolean congratulate) {
        var id = new CustomerId(UUID.randomUUID());
        database.sql(
                        "insert into customer (id, source, external_id, name, email) values (?, 'test', ?, 'Elena Marin', ?)")
                .params(id.value(), id.toString(), id + "@example.org")
                .update();
        set(id, new Setting.Permission(new ChannelUse(Channel.EMAIL, Purpose.COMMUNITY), Choice.IN));
        var tomorrow = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        var date = new EventDate(tomorrow.getYear() - 40, tomorrow.getMonthValue(), tomorrow.getDayOfMonth());
        life.tell(
                id,
                new LifeEvent(
                        new LifeEventId(UUID.randomUUID()), LifeEventKind.BIRTHDAY, "", date, true, congratulate, null),
                PAGE);
        return id;
    }

    private LifeEventId eventOf(CustomerId customer) {
        return new LifeEventId(database.sql("select id from life_event where customer_id = ?")
                .param(customer.value())
                .query(UUID.class)
                .single());
    }

    private void set(CustomerId customer, Setting setting) {
        var provenance = new Provenance(clock.instant(), "test", "test", "asked on paper");
        preferences.change(new PreferenceChange(customer, null, List.of(Answer.of(setting)), provenance, true));
    }

    private void treatment(int daysBefore) {
        var texts = new TreeMap<Variant, TemplateText>();
        texts.put(
                new Variant(Channel.EMAIL, Locale.ENGLISH),
                new TemplateText("{{event}}, {{first_name}}!", "All the best for your {{years}} years", null));
        var template = templates.keep(
                new MessageTemplate(
                        new TemplateId(UUID.randomUUID()),
                        "Greeting " + treatment,
                        ContactPurpose.COMMUNITY,
                        null,
                        null,
                        Set.of(),
                        texts,
                        Revision.NEVER_STORED),
                "test",
                clock.instant());
        treatments.keep(new LifeTreatment(
                treatment,
                "Birthdays " + treatment,
                LifeEventKind.BIRTHDAY,
                template.id(),
                daysBefore,
                true,
                Revision.NEVER_STORED));
    }
}
