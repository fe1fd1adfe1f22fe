package org.advocacycrm.persistence.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.AnySetting;
import org.advocacycrm.preference.Catalogue;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.Confirmation;
import org.advocacycrm.preference.ConfirmationTokens;
import org.advocacycrm.preference.Confirmations;
import org.advocacycrm.preference.ConsentLedger;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.preference.PreferencesContract;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.SentConfirmations;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.preference.Tone;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.shared.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest(classes = JpaPreferencesTests.Slice.class)
class JpaPreferencesTests extends PreferencesContract {

    /** No component of its own, so that the whole application does not find it in the test jar. */
    @EnableAutoConfiguration
    @ComponentScan(basePackageClasses = JpaPreferences.class)
    static class Slice {}

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final Preferences preferences;
    private final ConsentLedger ledger;
    private final Catalogue catalogue;
    private final ConfirmationTokens tokens;
    private final CustomerContacts contacts;
    private final JdbcClient database;
    private final PreferencePortal portal;

    @Autowired
    JpaPreferencesTests(
            Preferences preferences,
            ConsentLedger ledger,
            Catalogue catalogue,
            ConfirmationTokens tokens,
            CustomerContacts contacts,
            JdbcClient database,
            TransactionOperations transactions) {
        this.preferences = preferences;
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.tokens = tokens;
        this.contacts = contacts;
        this.database = database;
        var confirmations =
                new Confirmations(tokens, contacts, new SentConfirmations(), Clock.fixed(NOON, ZoneOffset.UTC));
        this.portal = new PreferencePortal(preferences, ledger, confirmations, new UnitOfWork() {
            @Override
            public <T> T call(Supplier<T> work) {
                return Objects.requireNonNull(transactions.execute(status -> work.get()));
            }
        });
    }

    @Override
    protected Preferences preferences() {
        return preferences;
    }

    @Override
    protected ConsentLedger ledger() {
        return ledger;
    }

    @Override
    protected CustomerId newCustomer() {
        var id = UUID.randomUUID();
        database.sql("insert into customer (id, source, external_id, name, email) values (?, 'test', ?, 'Elena', ?)")
                .params(id, id.toString(), "elena@example.org")
                .update();
        return new CustomerId(id);
    }

    @Test
    void refusesToChangeOrRemoveAnythingOnRecord() {
        portal.change(change(newCustomer(), new Setting.DoNotContact(true)));

        assertThat(List.of(
                        "update consent_ledger set after = 'false'",
                        "delete from consent_ledger",
                        "truncate consent_ledger",
                        "update life_ledger set consent = true",
                        "delete from life_ledger"))
                .allSatisfy(statement -> assertThatExceptionOfType(DataAccessException.class)
                        .isThrownBy(() -> database.sql(statement).update())
                        .withMessageContaining("only grows"));
    }

    @Test
    void refusesWhatNoSettingCanBe() {
        var customer = newCustomer();
        portal.change(change(customer, new Setting.DoNotContact(true)));

        assertThat(List.of("maybe", "", "TRUE"))
                .allSatisfy(value -> assertThatExceptionOfType(DataAccessException.class)
                        .isThrownBy(() -> database.sql("update contact_setting set value = ? where customer_id = ?")
                                .params(value, customer.value())
                                .update())
                        .withMessageContaining("contact_setting_value_ck"));
    }

    @Test
    void keepsTheStateEqualToTheNewestEntriesOfTheLedger() {
        var any = new AnySetting(7);
        var customer = newCustomer();
        for (var step = 0; step < 30; step++) {
            any.severalDifferent().forEach(setting -> portal.change(change(customer, setting)));
        }

        var newest = """
                (select distinct on (setting) setting, after from consent_ledger
                 where customer_id = :customer order by setting, revision desc)
                """;
        var different = database.sql("""
                        with newest as %s, held as
                            (select setting, value from contact_setting where customer_id = :customer)
                        select count(*) from
                            ((table newest except table held) union all (table held except table newest)) as d
                        """.formatted(newest))
                .param("customer", customer.value())
                .query(Long.class)
                .single();
        assertThat(different).isZero();
    }

    @Test
    void letsOneOfManyWhoSaveAtOnceWin() throws Exception {
        var customer = newCustomer();
        portal.change(change(customer, new Setting.DoNotContact(false), new Setting.Voice(Tone.FORMAL)));
        var seen = preferences.of(customer).revision();
        var start = new CountDownLatch(1);
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            var saves = IntStream.range(0, 16)
                    .mapToObj(tab -> tabs.submit((Callable<Boolean>) () -> {
                        start.await();
                        return saves(
                                customer,
                                seen,
                                new Setting.Pause(NOON.atZone(ZoneOffset.UTC)
                                        .toLocalDate()
                                        .plusDays(tab + 1)));
                    }))
                    .toList();
            start.countDown();
            var won = 0;
            for (var save : saves) {
                won += save.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
        assertThat(ledger.of(customer)).hasSize(2);
    }

    @Test
    void recordsTheChoicesOfNineHundredCustomersInAMoment() {
        var any = new AnySetting(9);
        var changes = IntStream.range(0, 900)
                .mapToObj(number -> newCustomer())
                .map(customer -> change(customer, any.severalDifferent().toArray(Setting[]::new)))
                .toList();
        var start = System.nanoTime();

        portal.record(changes);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void writesToCustomersInTheLanguageTheyChoseRatherThanTheOneOnRecord() {
        var elena = newCustomer();
        database.sql("update customer set locale = 'es-ES' where id = ?")
                .param(elena.value())
                .update();
        assertThat(contacts.of(elena).orElseThrow().locale()).isEqualTo(Locale.of("es", "ES"));

        portal.change(change(elena, new Setting.Language(Locale.GERMAN)));

        assertThat(contacts.of(elena).orElseThrow().locale()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void offersTheCatalogueInItsOrder() {
        assertThat(catalogue.topics()).extracting("code").startsWith("tips", "news");
        assertThat(catalogue.offerTypes()).extracting("code").contains("CLOSEOUT", "PREMIUM", "NEW_PRODUCTS");
    }

    @Test
    void usesATokenOnce() {
        var use = new ChannelUse(Channel.EMAIL, Purpose.SURVEY);
        var confirmation = new Confirmation(newCustomer(), new TreeSet<>(List.of(use)), NOON.plus(Duration.ofDays(2)));
        var token = tokens.issue(confirmation);

        assertThat(tokens.find(token)).contains(confirmation);
        assertThat(tokens.find(token + "x")).isEmpty();
        assertThat(tokens.use(token, NOON)).isTrue();
        assertThat(tokens.use(token, NOON)).isFalse();
        assertThat(tokens.find(token)).isEmpty();
    }

    @Test
    void optsNobodyInByAddingATopic() {
        var customer = newCustomer();
        portal.change(
                change(customer, new Setting.Permission(new ChannelUse(Channel.POST, Purpose.SURVEY), Choice.IN)));
        var before = preferences.of(customer);
        database.sql("insert into topic (code, name, description, position) values ('fresh', 'Fresh', '', 9)")
                .update();

        assertThat(preferences.of(customer)).isEqualTo(before);
        database.sql("delete from topic where code = 'fresh'").update();
    }

    private boolean saves(CustomerId customer, Revision seen, Setting setting) {
        try {
            portal.change(
                    new PreferenceChange(customer, seen, List.of(Answer.of(setting)), provenance(customer), false));
            return true;
        } catch (StaleRevision lost) {
            return false;
        }
    }

    private static PreferenceChange change(CustomerId customer, Setting... settings) {
        var answers = Arrays.stream(settings).map(Answer::of).toList();
        return new PreferenceChange(customer, null, answers, provenance(customer), true);
    }

    private static Provenance provenance(CustomerId customer) {
        return new Provenance(NOON, "customer:" + customer, "/portal/preferences", "form v3");
    }
}
