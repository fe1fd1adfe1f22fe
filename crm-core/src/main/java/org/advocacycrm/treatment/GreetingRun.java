package org.advocacycrm.treatment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.advocacycrm.contact.CapabilityLevel;
import org.advocacycrm.contact.ContactDecision.Allow;
import org.advocacycrm.contact.ContactDecision.Defer;
import org.advocacycrm.contact.ContactDecision.Deny;
import org.advocacycrm.contact.ContactDesk;
import org.advocacycrm.contact.ContactPolicy;
import org.advocacycrm.contact.ContactRequest;
import org.advocacycrm.contact.Contacts;
import org.advocacycrm.contact.DecisionRecord.Asker;
import org.advocacycrm.contact.SentMessage;
import org.advocacycrm.contact.SentMessages;
import org.advocacycrm.lifeevent.LifeEvent;
import org.advocacycrm.lifeevent.LifeStories;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.sending.Composer;
import org.advocacycrm.sending.Handover;
import org.advocacycrm.sending.Message;
import org.advocacycrm.sending.Messenger;
import org.advocacycrm.shared.UnitOfWork;
import org.advocacycrm.template.MessageTemplate;
import org.advocacycrm.template.MessageTemplates;
import org.advocacycrm.template.TemplateField;

/** Sends what is planned for events, as campaigns are sent: decided about at the moment, and once. */
public final class GreetingRun {

    private static final int PORTION = 200;
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofMinutes(10);

    private final LifeTreatments treatments;
    private final Greetings greetings;
    private final LifeStories stories;
    private final MessageTemplates templates;
    private final Contacts contacts;
    private final ContactDesk desk;
    private final Messenger messenger;
    private final Composer composer;
    private final CustomerContacts customers;
    private final Preferences preferences;
    private final SentMessages sent;
    private final EventWords words;
    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final String host;

    public GreetingRun(
            LifeTreatments treatments,
            Greetings greetings,
            LifeStories stories,
            MessageTemplates templates,
            Contacts contacts,
            ContactDesk desk,
            Messenger messenger,
            Composer composer,
            CustomerContacts customers,
            Preferences preferences,
            SentMessages sent,
            EventWords words,
            UnitOfWork unitOfWork,
            Clock clock,
            String host) {
        this.treatments = treatments;
        this.greetings = greetings;
        this.stories = stories;
        this.templates = templates;
        this.contacts = contacts;
        this.desk = desk;
        this.messenger = messenger;
        this.composer = composer;
        this.customers = customers;
        this.preferences = preferences;
        this.sent = sent;
        this.words = words;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.host = host;
    }

    private record Occasion(LifeTreatment treatment, MessageTemplate template, LifeEvent event) {}

    /** Sends everything that is due; nobody else does so at the same time. */
    public void run() {
        greetings.due(Set.of(Greeting.State.SENDING), Instant.MAX, PORTION).forEach(this::settle);
        var due = greetings.due(Set.of(Greeting.State.PLANNED), clock.instant(), PORTION);
        while (!due.isEmpty()) {
            due.forEach(this::send);
            due = greetings.due(Set.of(Greeting.State.PLANNED), clock.instant(), PORTION);
        }
    }

    /** As for campaigns: what is known to have left was sent, anything else is decided about again. */
    private void settle(Greeting sending) {
        var contact = Optional.ofNullable(sending.contact()).orElseThrow();
        var channel = Optional.ofNullable(sending.channel()).orElseThrow();
        var left = messenger.leftAlready(channel, sending.reference(host));
        unitOfWork.run(() -> {
            if (left) {
                var told = occasion(sending);
                desk.made(
                        contact, told.map(occasion -> level(sending, occasion)).orElse(CapabilityLevel.ONE_TO_ONE));
                told.flatMap(occasion -> compose(sending, occasion).map(message -> record(sending, occasion, message)))
                        .ifPresent(sent::keep);
                greetings.keep(sending.sent());
            } else {
                desk.released(contact);
                greetings.keep(sending.later(clock.instant(), "NOT_TAKEN"));
            }
        });
    }

    private void send(Greeting due) {
        var occasion = occasion(due);
        if (occasion.isEmpty()) {
            greetings.withdraw(due);
            return;
        }
        unitOfWork
                .call(() -> greetings
                        .hold(due)
                        .filter(held -> held.state() == Greeting.State.PLANNED)
                        .map(held -> decide(held, occasion.get())))
                .filter(next -> next.state() == Greeting.State.SENDING)
                .ifPresent(sending -> hand(sending, occasion.get()));
    }

    /** What the greeting is about, as it is told now; empty if it is not to be used any more, or is on another day. */
    private Optional<Occasion> occasion(Greeting greeting) {
        var story = stories.of(greeting.customer());
        return treatments
                .of(greeting.treatment())
                .filter(treatment -> treatment.active() && !story.paused())
                .flatMap(treatment -> story.event(greeting.event())
                        .filter(event -> event.congratulate() && event.kind() == treatment.kind())
                        .filter(event -> isOn(event, greeting.day()))
                        .flatMap(event -> templates
                                .of(treatment.template())
                                .map(template -> new Occasion(treatment, template, event))));
    }

    private static boolean isOn(LifeEvent event, LocalDate day) {
        return Occurrence.next(event, day).filter(day::equals).isPresent();
    }

    private Greeting decide(Greeting greeting, Occasion occasion) {
        var now = clock.instant();
        var next = now.isAfter(greeting.until()) ? greeting.held("WINDOW_OVER") : ask(greeting, occasion, now);
        greetings.keep(next);
        return next;
    }

    private Greeting ask(Greeting greeting, Occasion occasion, Instant now) {
        var template = occasion.template();
        var recipient = contacts.recipient(greeting.customer(), now, now);
        var request = new ContactRequest(
                template.purpose(), null, template.topic(), template.offerType(), null, now, greeting.until());
        var channel =
                ContactPolicy.best(request, recipient, template.channels()).channel();
        var asker = new Asker("treatment " + occasion.treatment().name(), null);
        var decided = desk.ask(greeting.customer(), request.on(channel), false, asker);
        return switch (decided.decision()) {
            case Allow(var on, var reason, var checks) -> greeting.sending(decided.id(), on);
            case Defer(var on, var reason, var until, var checks) -> greeting.later(until, reason.name());
            case Deny(var on, var reason, var checks) -> greeting.held(reason.name());
        };
    }

    private void hand(Greeting sending, Occasion occasion) {
        var contact = Optional.ofNullable(sending.contact()).orElseThrow();
        var message = compose(sending, occasion);
        if (message.isEmpty()) {
            unitOfWork.run(() -> {
                desk.released(contact);
                greetings.keep(sending.held("NO_TEXT"));
            });
            return;
        }
        var handover = messenger.send(contact, level(sending, occasion), message.get(), () -> {
            sent.keep(record(sending, occasion, message.get()));
            greetings.keep(sending.sent());
        });
        switch (handover) {
            case Handover.Taken taken -> {}
            case Handover.NotNow(var why) ->
                greetings.keep(sending.later(clock.instant().plus(BEFORE_ANOTHER_TRY), "NOT_TAKEN"));
            case Handover.Never(var why) -> greetings.keep(sending.held("REFUSED"));
            case Handover.Refused(var why) -> greetings.keep(sending.held("REFUSED"));
        }
    }

    private CapabilityLevel level(Greeting sending, Occasion occasion) {
        var template = occasion.template();
        return CapabilityLevel.ONE_TO_ONE.unlessChosen(
                preferences.of(sending.customer()), template.topic(), template.offerType());
    }

    private Optional<Message> compose(Greeting sending, Occasion occasion) {
        var contact = Optional.ofNullable(sending.contact()).orElseThrow();
        var channel = Optional.ofNullable(sending.channel()).orElse(Channel.EMAIL);
        return customers.of(sending.customer()).flatMap(known -> {
            var language = occasion.template().closest(channel, known.locale());
            Map<TemplateField, String> fields = new HashMap<>();
            language.ifPresent(variant -> {
                fields.put(TemplateField.EVENT, words.name(occasion.event(), variant.language()));
                fields.put(TemplateField.EVENT_DATE, words.day(sending.day(), variant.language()));
            });
            Occurrence.years(occasion.event(), sending.day())
                    .ifPresent(years -> fields.put(TemplateField.YEARS, years.toString()));
            return composer.compose(
                    occasion.template(),
                    channel,
                    new Composer.Addressee(known, known.locale(), fields),
                    contact,
                    sending.reference(host));
        });
    }

    private SentMessage record(Greeting sending, Occasion occasion, Message message) {
        return new SentMessage(
                Optional.ofNullable(sending.contact()).orElseThrow(),
                sending.customer(),
                message.reference(),
                occasion.template().purpose(),
                message.channel(),
                occasion.template().topic(),
                occasion.template().name(),
                occasion.treatment().name(),
                message.address(),
                message.subject(),
                message.text(),
                clock.instant());
    }
}
