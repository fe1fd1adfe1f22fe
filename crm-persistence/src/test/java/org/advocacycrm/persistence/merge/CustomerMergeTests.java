package org.advocacycrm.persistence.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.contact.AddressState;
import org.advocacycrm.contact.ContactDecision;
import org.advocacycrm.contact.ContactPolicy;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.ContactRequest;
import org.advocacycrm.contact.Contacts;
import org.advocacycrm.contact.Recipient;
import org.advocacycrm.contact.RecipientState;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.merge.CustomerMerge;
import org.advocacycrm.merge.Merges;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.AnySetting;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.ConfirmationTokens;
import org.advocacycrm.preference.Confirmations;
import org.advocacycrm.preference.ConsentLedger;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.preference.Notice;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.preference.SentConfirmations;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.preference.SettingText;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest(classes = CustomerMergeTests.Slice.class)
class CustomerMergeTests {

    /** No component of its own, so that the whole application does not find it in the test jar. */
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "org.advocacycrm.persistence.preference")
    @ComponentScan({
        "org.advocacycrm.persistence.merge",
        "org.advocacycrm.persistence.contact",
        "org.advocacycrm.persistence.preference"
    })
    static class Slice {

        @Bean
        Company company() {
            return new Company("Harbour", ZoneOffset.UTC, Currency.getInstance("EUR"));
        }
    }

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final String MAIL_MARKETING = "channels.EMAIL.MARKETING";

    private final Preferences preferences;
    private final ConsentLedger ledger;
    private final Contacts contacts;
    private final CustomerContacts customers;
    private final PreferencePortal portal;
    private final JdbcClient database;
    private final Merges merges;
    private final UnitOfWork unitOfWork;
    private final CustomerMerge merge;
    private final CustomerId one;
    private final CustomerId other;

    @Autowired
    CustomerMergeTests(
            Preferences preferences,
            ConsentLedger ledger,
            Contacts contacts,
            CustomerContacts customers,
            ConfirmationTokens tokens,
            Merges merges,
            JdbcClient database,
            TransactionOperations transactions) {
        this.preferences = preferences;
        this.ledger = ledger;
        this.contacts = contacts;
        this.customers = customers;
        this.merges = merges;
        this.database = database;
        this.unitOfWork = new UnitOfWork() {
            @Override
            public <T> T call(Supplier<T> work) {
                return Objects.requireNonNull(transactions.execute(status -> work.get()));
            }
        };
        var confirmations =
                new Confirmations(tokens, customers, new SentConfirmations(), Clock.fixed(NOON, ZoneOffset.UTC));
        this.portal = new PreferencePortal(preferences, ledger, confirmations, unitOfWork);
        this.merge = mergeWith(entry -> {});
        this.one = newCustomer();
        this.other = newCustomer();
    }

    private CustomerMerge mergeWith(AuditLog audit) {
        return new CustomerMerge(
                merges, preferences, ledger, portal, audit, unitOfWork, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private CustomerId newCustomer() {
        var id = UUID.randomUUID();
        database.sql("insert into customer (id, source, external_id, name) values (?, 'test', ?, 'Elena')")
                .params(id, id.toString())
                .update();
        return new CustomerId(id);
    }

    @Test
    void letsTheStricterOfOppositeConsentsWinAndPutsBothBackAfterwards() {
        set(one, MAIL_MARKETING + "=IN", "channels.SMS.SERVICE=OUT");
        set(other, MAIL_MARKETING + "=OUT", "channels.PHONE.SURVEY=IN");

        var merged = merge.merge(one, other, "kim").orElseThrow();

        assertThat(choice(one, Channel.EMAIL, Purpose.MARKETING)).isEqualTo(Choice.OUT);
        assertThat(choice(one, Channel.SMS, Purpose.SERVICE)).isEqualTo(Choice.OUT);
        assertThat(choice(one, Channel.PHONE, Purpose.SURVEY)).isEqualTo(Choice.UNSET);
        assertThat(ledger.of(other)).hasSize(2);
        assertThat(contacts.recipient(other, NOON, NOON).state()).isEqualTo(RecipientState.UNKNOWN);
        assertThat(customers.knownAs(other.toString())).containsExactly(one);

        merge.undo(merged.id(), "kim");

        assertThat(choice(one, Channel.EMAIL, Purpose.MARKETING)).isEqualTo(Choice.IN);
        assertThat(choice(other, Channel.EMAIL, Purpose.MARKETING)).isEqualTo(Choice.OUT);
        assertThat(choice(other, Channel.PHONE, Purpose.SURVEY)).isEqualTo(Choice.IN);
        assertThat(contacts.recipient(other, NOON, NOON).state()).isEqualTo(RecipientState.KNOWN);
        assertThat(merge.undo(merged.id(), "kim")).isEmpty();
    }

    @Test
    void countsContactsOfBothInTheCapsOfTheOneUntilTheyAreTwoAgain() {
        madeContact(one, NOON.minusSeconds(3_600));
        madeContact(other, NOON.minusSeconds(7_200));

        var merged = merge.merge(one, other, "kim").orElseThrow();
        assertThat(contacts.recipient(one, NOON, NOON).contacts()).hasSize(2);
        assertThat(merges.standing(other)).containsExactly(merged);

        merge.undo(merged.id(), "kim");
        assertThat(contacts.recipient(one, NOON, NOON).contacts()).hasSize(1);
        assertThat(contacts.recipient(other, NOON, NOON).contacts()).hasSize(1);
        assertThat(merges.standing(one)).isEmpty();
    }

    private void madeContact(CustomerId customer, Instant at) {
        database.sql("""
                        insert into contact (source, external_id, customer_id, purpose, channel, made_at)
                        values ('test', ?, ?, 'MARKETING', 'EMAIL', ?)
                        """)
                .params(UUID.randomUUID().toString(), customer.value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Test
    void keepsWhatTheCustomerChangedBetweenMergeAndUndo() {
        set(one, MAIL_MARKETING + "=IN");
        set(other, MAIL_MARKETING + "=OUT", "channels.PHONE.SURVEY=IN", "channels.POST.SURVEY=IN");
        var merged = merge.merge(one, other, "kim").orElseThrow();
        set(one, MAIL_MARKETING + "=IN", "channels.PHONE.SURVEY=OUT");

        merge.undo(merged.id(), "kim");

        assertThat(choice(one, Channel.EMAIL, Purpose.MARKETING)).isEqualTo(Choice.IN);
        assertThat(choice(other, Channel.EMAIL, Purpose.MARKETING)).isEqualTo(Choice.OUT);
        assertThat(choice(one, Channel.PHONE, Purpose.SURVEY)).isEqualTo(Choice.OUT);
        assertThat(choice(other, Channel.PHONE, Purpose.SURVEY)).isEqualTo(Choice.OUT);
        assertThat(choice(other, Channel.POST, Purpose.SURVEY)).isEqualTo(Choice.IN);
    }

    @Test
    void happensAsAWholeOrNotAtAll() {
        set(one, MAIL_MARKETING + "=IN");
        set(other, MAIL_MARKETING + "=OUT");
        var failing = mergeWith((AuditEntry entry) -> {
            throw new IllegalStateException("the power is gone");
        });

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> failing.merge(one, other, "kim"));

        assertThat(choice(one, Channel.EMAIL, Purpose.MARKETING)).isEqualTo(Choice.IN);
        assertThat(contacts.recipient(other, NOON, NOON).state()).isEqualTo(RecipientState.KNOWN);
    }

    @Test
    void makesOneOfTwoOnlyOnce() {
        assertThat(merge.merge(one, other, "kim")).isPresent();

        assertThat(merge.merge(one, other, "kim")).isEmpty();
        assertThat(merge.merge(newCustomer(), one, "kim")).isEmpty();
        assertThat(merge.merge(newCustomer(), new CustomerId(UUID.randomUUID()), "kim"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void allowsNoMoreThanEitherAndGivesBackBoth(long seed) {
        var any = new AnySetting(seed);
        for (var round = 0; round < 6; round++) {
            var kept = newCustomer();
            var absorbed = newCustomer();
            for (var step = 0; step < 4; step++) {
                record(kept, comparable(any.severalDifferent()));
                record(absorbed, comparable(any.severalDifferent()));
            }
            var before = preferences.of(kept);
            var others = preferences.of(absorbed);

            var merged = merge.merge(kept, absorbed, "kim").orElseThrow();

            var joined = preferences.of(kept);
            requests().forEach(request -> {
                if (allowed(request, joined)) {
                    assertThat(allowed(request, before))
                            .as("%s by %s", request, before)
                            .isTrue();
                    assertThat(allowed(request, others))
                            .as("%s by %s", request, others)
                            .isTrue();
                }
            });
            assertThat(ContactPreferences.foldedFrom(kept, ledger.of(kept))).isEqualTo(joined);

            merge.undo(merged.id(), "kim");

            assertThat(values(preferences.of(kept))).containsAllEntriesOf(values(before));
            assertThat(values(preferences.of(absorbed))).isEqualTo(values(others));
        }
    }

    /** Hours in different zones have no order, and a pause is meant in the zone. */
    private static List<Setting> comparable(List<Setting> settings) {
        return settings.stream()
                .filter(setting -> !(setting instanceof Setting.Hours) && !(setting instanceof Setting.Zone))
                .toList();
    }

    private static Map<String, String> values(ContactPreferences chosen) {
        return chosen.settings().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        held -> SettingText.of(held.getValue().setting())));
    }

    private static List<ContactRequest> requests() {
        return Arrays.stream(Channel.values())
                .flatMap(channel -> Arrays.stream(ContactPurpose.values())
                        .flatMap(purpose -> Stream.of("tips", "news", "other")
                                .map(topic -> new ContactRequest(
                                        purpose,
                                        channel,
                                        topic,
                                        topic,
                                        purpose == ContactPurpose.CRITICAL ? Notice.PRICE_CHANGE : null,
                                        NOON,
                                        null))))
                .toList();
    }

    private static boolean allowed(ContactRequest request, ContactPreferences chosen) {
        var addresses = Arrays.stream(Channel.values())
                .collect(Collectors.toMap(channel -> channel, channel -> AddressState.USABLE));
        return ContactPolicy.decide(
                        request, new Recipient(RecipientState.KNOWN, addresses, chosen, ZoneOffset.UTC, List.of()))
                instanceof ContactDecision.Allow;
    }

    private Choice choice(CustomerId customer, Channel channel, Purpose purpose) {
        return preferences.of(customer).choice(new ChannelUse(channel, purpose));
    }

    private void set(CustomerId customer, String... settings) {
        record(
                customer,
                Arrays.stream(settings)
                        .map(setting -> setting.split("=", 2))
                        .map(parts -> SettingText.parse(parts[0], parts[1]))
                        .toList());
    }

    private void record(CustomerId customer, List<Setting> settings) {
        portal.record(List.of(new PreferenceChange(
                customer,
                null,
                settings.stream().map(setting -> new Answer(setting, "")).toList(),
                new Provenance(NOON, "customer:" + customer, "test", ""),
                true)));
    }
}
