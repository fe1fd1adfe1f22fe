package org.advocacycrm.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.shared.StaleRevision;
import org.advocacycrm.shared.UnitOfWork;
import org.junit.jupiter.api.Test;

class PreferencePortalTests {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final ChannelUse MARKETING_BY_MAIL = new ChannelUse(Channel.EMAIL, Purpose.MARKETING);

    private final Preferences preferences = new InMemoryPreferences();
    private final ConsentLedger ledger = new InMemoryConsentLedger();
    private final ConfirmationTokens tokens = new InMemoryConfirmationTokens();
    private final SomeContacts contacts = new SomeContacts();
    private final SentConfirmations mail = new SentConfirmations();
    private final PreferencePortal portal = portalAt(NOON);
    private final CustomerId elena = contacts.elena();

    @Test
    void putsEveryChangeOnRecord() {
        portal.change(change(new Setting.DoNotContact(true)));

        assertThat(ledger.of(elena)).singleElement().satisfies(entry -> {
            assertThat(entry.before()).isEqualTo(new Setting.DoNotContact(false));
            assertThat(entry.after()).isEqualTo(new Setting.DoNotContact(true));
            assertThat(entry.wording()).isEqualTo("What you read");
            assertThat(entry.provenance()).isEqualTo(provenance());
        });
    }

    @Test
    void changesNothingWhenNothingIsDifferent() {
        portal.change(change(new Setting.DoNotContact(false)));

        assertThat(ledger.of(elena)).isEmpty();
        assertThat(preferences.of(elena)).isEqualTo(ContactPreferences.untouched(elena));
    }

    @Test
    void mailsALinkForAnOptInThatWaitsAndConfirmsItOnce() {
        portal.change(change(optIn()));
        var token = mail.sent().getFirst().token();

        assertThat(preferences.of(elena).choice(MARKETING_BY_MAIL)).isEqualTo(Choice.PENDING);
        assertThat(portal.confirm(token, "Yes", "/portal/confirm")).isPresent();
        assertThat(preferences.of(elena).choice(MARKETING_BY_MAIL)).isEqualTo(Choice.IN);
        assertThat(portal.confirm(token, "Yes", "/portal/confirm")).isEmpty();
    }

    @Test
    void acceptsNoLinkThatIsTooOld() {
        portal.change(change(optIn()));
        var token = mail.sent().getFirst().token();

        var late = portalAt(NOON.plus(Duration.ofDays(2)));

        assertThat(late.confirm(token, "Yes", "/portal/confirm")).isEmpty();
        assertThat(preferences.of(elena).choice(MARKETING_BY_MAIL)).isEqualTo(Choice.PENDING);
    }

    @Test
    void confirmsNothingThatWasWithdrawnInTheMeantime() {
        portal.change(change(optIn()));
        portal.change(change(new Setting.Permission(MARKETING_BY_MAIL, Choice.OUT)));

        portal.confirm(mail.sent().getFirst().token(), "Yes", "/portal/confirm");

        assertThat(preferences.of(elena).choice(MARKETING_BY_MAIL)).isEqualTo(Choice.OUT);
    }

    @Test
    void undoesAChangeAndPutsThatOnRecordToo() {
        var changed = portal.change(change(new Setting.Voice(Tone.BRIEF)));

        portal.undo(elena, changed.preferences().revision(), provenance());

        assertThat(preferences.of(elena).tone()).isNull();
        assertThat(ledger.of(elena)).hasSize(2);
    }

    @Test
    void undoesNothingThatWasChangedAgain() {
        var changed = portal.change(change(new Setting.Voice(Tone.BRIEF)));
        portal.change(change(new Setting.Voice(Tone.FORMAL)));

        assertThatExceptionOfType(StaleRevision.class)
                .isThrownBy(() -> portal.undo(elena, changed.preferences().revision(), provenance()));
        assertThat(preferences.of(elena).tone()).isEqualTo(Tone.FORMAL);
    }

    @Test
    void recordsWhatManyDecidedInThePastWithoutMailingAnybody() {
        var other = contacts.elena();
        portal.record(List.of(
                past(elena, new Setting.Permission(MARKETING_BY_MAIL, Choice.IN)),
                past(other, new Setting.Voice(Tone.BRIEF)),
                past(elena, new Setting.Permission(MARKETING_BY_MAIL, Choice.OUT))));

        assertThat(preferences.of(elena).choice(MARKETING_BY_MAIL)).isEqualTo(Choice.OUT);
        assertThat(ledger.of(elena)).hasSize(2);
        assertThat(preferences.of(other).tone()).isEqualTo(Tone.BRIEF);
        assertThat(mail.sent()).isEmpty();
    }

    private PreferencePortal portalAt(Instant now) {
        var confirmations = new Confirmations(tokens, contacts, mail, Clock.fixed(now, ZoneOffset.UTC));
        return new PreferencePortal(preferences, ledger, confirmations, new UnitOfWork() {
            @Override
            public <T> T call(Supplier<T> work) {
                return work.get();
            }
        });
    }

    private static Setting optIn() {
        return new Setting.Permission(MARKETING_BY_MAIL, Choice.IN);
    }

    private PreferenceChange change(Setting setting) {
        return new PreferenceChange(elena, null, List.of(new Answer(setting, "What you read")), provenance(), false);
    }

    private static PreferenceChange past(CustomerId customer, Setting setting) {
        var provenance = new Provenance(NOON.minus(Duration.ofDays(200)), "system", "demo", "form v3");
        return new PreferenceChange(customer, null, List.of(Answer.of(setting)), provenance, true);
    }

    private Provenance provenance() {
        return new Provenance(NOON, "customer:" + elena, "/portal/preferences", "");
    }
}
