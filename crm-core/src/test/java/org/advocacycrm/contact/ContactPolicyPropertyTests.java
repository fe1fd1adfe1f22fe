package org.advocacycrm.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.advocacycrm.contact.ContactDecision.Allow;
import org.advocacycrm.contact.ContactDecision.Defer;
import org.advocacycrm.contact.ContactDecision.Deny;
import org.advocacycrm.preference.Choice;
import org.advocacycrm.preference.ContactPreferences;
import org.advocacycrm.preference.ContactPreferences.Held;
import org.advocacycrm.preference.Selection;
import org.advocacycrm.preference.Setting;
import org.junit.jupiter.api.Test;

/** What holds for whatever is asked about whomever. */
class ContactPolicyPropertyTests {

    private static final int CASES = 20_000;

    private final AnyContact any = new AnyContact(new SplittableRandom(20261122));

    @Test
    void agreesWithASecondReadingOfThePolicy() {
        var seen = new TreeMap<String, Integer>();
        for (var number = 0; number < CASES; number++) {
            var request = any.request();
            var recipient = any.recipient(request.at());

            var decision = ContactPolicy.decide(request, recipient);

            assertThat(answer(decision))
                    .as("%d: %s to %s", number, request, recipient)
                    .isEqualTo(PlainReading.of(request, recipient));
            seen.merge(decision.getClass().getSimpleName() + decision.why(), 1, Integer::sum);
        }
        assertThat(seen).as("every answer there is was given").hasSize(1 + 1 + 3 + Reason.values().length - 4);
    }

    @Test
    void aDeferralAskedAgainAtItsInstantIsAPermission() {
        for (var number = 0; number < CASES; number++) {
            var request = any.request();
            var recipient = any.recipient(request.at());

            if (ContactPolicy.decide(request, recipient) instanceof Defer deferred) {
                assertThat(ContactPolicy.decide(request.on(deferred.channel()).at(deferred.until()), recipient))
                        .isInstanceOf(Allow.class);
            }
        }
    }

    @Test
    void withdrawingAPermissionNeverAllowsWhatWasNotAllowed() {
        for (var number = 0; number < CASES; number++) {
            var request = any.request();
            var recipient = any.recipient(request.at());
            if (!(ContactPolicy.decide(request, recipient) instanceof Allow)) {
                for (var stricter : stricter(recipient)) {
                    assertThat(ContactPolicy.decide(request, stricter)).isNotInstanceOf(Allow.class);
                }
            }
        }
    }

    @Test
    void checksEndWithTheOneThatStopped() {
        for (var number = 0; number < CASES; number++) {
            var request = any.request();
            var decision = ContactPolicy.decide(request, any.recipient(request.at()));

            if (decision instanceof Deny(var channel, var reason, var checks) && reason.compareTo(Reason.PAUSED) < 0) {
                assertThat(checks.getLast().passed()).isFalse();
            }
        }
    }

    private static PlainReading.Answer answer(ContactDecision decision) {
        return switch (decision) {
            case Allow(var channel, var reason, var checks) ->
                new PlainReading.Answer("ALLOW", reason == null ? null : reason.name(), null, channel);
            case Defer(var channel, var reason, var until, var checks) ->
                new PlainReading.Answer("DEFER", reason.name(), until, channel);
            case Deny(var channel, var reason, var checks) ->
                new PlainReading.Answer("DENY", reason.name(), null, channel);
        };
    }

    /** The same recipient with one permission less. */
    private static List<Recipient> stricter(Recipient recipient) {
        var stricter = new ArrayList<Recipient>();
        recipient.preferences().settings().values().forEach(held -> {
            if (held.setting() instanceof Setting.Permission(var use, var choice) && choice == Choice.IN) {
                stricter.add(with(recipient, new Setting.Permission(use, Choice.OUT)));
            }
        });
        stricter.add(with(recipient, new Setting.Topics(Selection.only(List.of()))));
        stricter.add(with(recipient, new Setting.OfferTypes(Selection.only(List.of()))));
        stricter.add(with(recipient, new Setting.DoNotContact(true)));
        var addresses = new EnumMap<>(recipient.addresses());
        addresses.replaceAll((channel, state) -> AddressState.SUPPRESSED);
        stricter.add(new Recipient(
                recipient.state(), addresses, recipient.preferences(), recipient.businessZone(), recipient.contacts()));
        return stricter;
    }

    private static Recipient with(Recipient recipient, Setting setting) {
        var settings = new TreeMap<>(recipient.preferences().settings());
        settings.put(setting.key(), new Held(setting, Instant.EPOCH));
        var preferences = new ContactPreferences(
                recipient.preferences().customer(),
                settings,
                recipient.preferences().revision());
        return new Recipient(
                recipient.state(), recipient.addresses(), preferences, recipient.businessZone(), recipient.contacts());
    }
}
