package org.advocacycrm.persistence.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.contact.AddressState;
import org.advocacycrm.contact.Contacts;
import org.advocacycrm.contact.RecipientState;
import org.advocacycrm.contact.SuppressedAddresses;
import org.advocacycrm.contact.SuppressedAddresses.Cause;
import org.advocacycrm.contact.SuppressedAddresses.Suppression;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ChannelUse;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.Purpose;
import org.advocacycrm.shared.Company;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = JdbcContactsTests.Slice.class)
class JdbcContactsTests {

    /** No component of its own, so that the whole application does not find it in the test jar. */
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "org.advocacycrm.persistence.preference")
    @ComponentScan({"org.advocacycrm.persistence.contact", "org.advocacycrm.persistence.preference"})
    static class Slice {

        @Bean
        Company company() {
            return new Company("Harbour", ZoneOffset.UTC, Currency.getInstance("EUR"));
        }
    }

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final Contacts contacts;
    private final SuppressedAddresses suppressed;
    private final JdbcClient database;
    private final CustomerId elena = new CustomerId(UUID.randomUUID());

    @Autowired
    JdbcContactsTests(Contacts contacts, SuppressedAddresses suppressed, JdbcClient database) {
        this.contacts = contacts;
        this.suppressed = suppressed;
        this.database = database;
    }

    @Test
    void knowsABouncedAddressHoweverItIsSpelled() {
        insert();
        suppressed.suppress(Channel.EMAIL, " " + mail().toUpperCase(Locale.ROOT) + " ", Cause.BOUNCED, NOON);

        var recipient = contacts.recipient(elena, NOON, NOON);

        assertThat(recipient.address(Channel.EMAIL)).isEqualTo(AddressState.SUPPRESSED);
        assertThat(recipient.address(Channel.PHONE)).isEqualTo(AddressState.USABLE);
        assertThat(database.sql("select count(*) from suppressed_address s where s::text like '%example%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsSmsAndCallsToOneNumberApart() {
        insert();
        suppressed.suppress(Channel.SMS, "0049 30 " + number(), Cause.COMPLAINED, NOON);

        var recipient = contacts.recipient(elena, NOON, NOON);

        assertThat(recipient.address(Channel.SMS)).isEqualTo(AddressState.SUPPRESSED);
        assertThat(recipient.address(Channel.PHONE)).isEqualTo(AddressState.USABLE);
    }

    @Test
    void keepsTheWeightiestCauseUntilTheAddressIsReleased() {
        suppressed.suppress(Channel.EMAIL, mail(), Cause.COMPLAINED, NOON);
        suppressed.suppress(Channel.EMAIL, mail(), Cause.BOUNCED, NOON.plusSeconds(1));

        assertThat(suppressed.of(Channel.EMAIL, mail())).contains(new Suppression(Cause.COMPLAINED, NOON));

        suppressed.release(Channel.EMAIL, mail());

        assertThat(suppressed.of(Channel.EMAIL, mail())).isEmpty();
    }

    @Test
    void knowsWhoDiedAndWhoWasErased() {
        insert();
        set("deceased_on = '2026-11-01'");
        assertThat(contacts.recipient(elena, NOON, NOON).state()).isEqualTo(RecipientState.DECEASED);

        set("erased_at = '2026-11-02'");
        assertThat(contacts.recipient(elena, NOON, NOON).state()).isEqualTo(RecipientState.ERASED);

        assertThat(contacts.recipient(new CustomerId(UUID.randomUUID()), NOON, NOON)
                        .state())
                .isEqualTo(RecipientState.UNKNOWN);
    }

    @Test
    void readsEveryOptInAsWithdrawnWhileNothingOptionalMayBeDone() {
        insert();
        database.sql("insert into contact_preference values (?, 0)")
                .param(elena.value())
                .update();
        database.sql("insert into contact_setting values (?, 'channels.PHONE.SURVEY', 'IN', '2026-01-01')")
                .param(elena.value())
                .update();
        var use = new ChannelUse(Channel.PHONE, Purpose.SURVEY);
        assertThat(contacts.recipient(elena, NOON, NOON).preferences().choice(use))
                .isEqualTo(Choice.IN);

        set("restricted_at = '2026-11-01'");

        var restricted = contacts.recipient(elena, NOON, NOON).preferences();
        assertThat(restricted.choice(use)).isEqualTo(Choice.OUT);
        assertThat(restricted.choice(new ChannelUse(Channel.PHONE, Purpose.SERVICE)))
                .isEqualTo(Choice.UNSET);
    }

    private String mail() {
        return "elena." + elena + "@example.org";
    }

    private String number() {
        return Long.toString(elena.value().getMostSignificantBits() >>> 24);
    }

    private void insert() {
        database.sql(
                        "insert into customer (id, source, external_id, name, email, phone) values (?, 'test', ?, 'Elena', ?, ?)")
                .params(elena.value(), elena.toString(), mail(), "+49 (30) " + number())
                .update();
    }

    private void set(String assignment) {
        database.sql("update customer set " + assignment + " where id = ?")
                .param(elena.value())
                .update();
    }
}
