package org.advocacycrm.campaign;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.advocacycrm.campaign.Selected.State;
import org.advocacycrm.contact.CapabilityLevel;
import org.advocacycrm.contact.ContactDecision;
import org.advocacycrm.contact.ContactDecision.Allow;
import org.advocacycrm.contact.ContactDecision.Defer;
import org.advocacycrm.contact.ContactDecision.Deny;
import org.advocacycrm.contact.ContactDesk;
import org.advocacycrm.contact.ContactId;
import org.advocacycrm.contact.Contacts;
import org.advocacycrm.contact.DecisionRecord.Asker;
import org.advocacycrm.contact.SentMessage;
import org.advocacycrm.contact.SentMessages;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifeevent.LifeStories;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.CustomerContacts;
import org.advocacycrm.sending.Composer;
import org.advocacycrm.sending.Handover;
import org.advocacycrm.sending.Message;
import org.advocacycrm.sending.Messenger;
import org.advocacycrm.shared.UnitOfWork;
import org.advocacycrm.template.MessageTemplate;

/**
 * Sends the messages of campaigns one by one. What is about to be handed over is written down first, and what was, in the
 * same unit of work as the contact; so a process may die at any moment, and each customer still gets one message.
 */
public final class CampaignRun {

    private static final int TRIES = 5;
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofMinutes(2);

    private final Campaigns campaigns;
    private final Contacts contacts;
    private final ContactDesk desk;
    private final Messenger messenger;
    private final Composer composer;
    private final CustomerContacts customers;
    private final LifeStories stories;
    private final SentMessages sent;
    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final String host;

    public CampaignRun(
            Campaigns campaigns,
            Contacts contacts,
            ContactDesk desk,
            Messenger messenger,
            Composer composer,
            CustomerContacts customers,
            LifeStories stories,
            SentMessages sent,
            UnitOfWork unitOfWork,
            Clock clock,
            String host) {
        this.campaigns = campaigns;
        this.contacts = contacts;
        this.desk = desk;
        this.messenger = messenger;
        this.composer = composer;
        this.customers = customers;
        this.stories = stories;
        this.sent = sent;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.host = host;
    }

    /** Decides about one customer of the campaign and, if it is allowed now, sends the message. */
    public void send(Campaign campaign, MessageTemplate template, CustomerId customer) {
        unitOfWork
                .call(() -> decide(campaign, template, customer))
                .ifPresent(sending -> hand(campaign, template, sending));
    }

    /**
     * Finds out what became of a message that was being handed over when its process died: it is known to have left, or
     * else it is decided about again.
     */
    public void settle(Campaign campaign, MessageTemplate template, Selected sending) {
        var contact = Optional.ofNullable(sending.contact()).orElseThrow();
        var channel = Optional.ofNullable(sending.channel()).orElseThrow();
        var left = messenger.leftAlready(channel, reference(campaign, sending));
        unitOfWork.run(() -> {
            if (left) {
                desk.made(contact, sending.level());
                compose(template, sending, contact, channel, campaign)
                        .ifPresent(message -> sent.keep(record(campaign, template, sending, message)));
                campaigns.keep(sending.sent());
            } else {
                desk.released(contact);
                campaigns.keep(sending.open(clock.instant()));
            }
        });
    }

    /** After something went wrong before the message was handed over: the customer's turn comes again later. */
    public void postpone(Campaign campaign, CustomerId customer) {
        unitOfWork.run(() -> campaigns
                .hold(campaign.id(), customer)
                .filter(selected -> open().contains(selected.state()))
                .ifPresent(selected -> campaigns.keep(later(selected))));
    }

    private Optional<Selected> decide(Campaign campaign, MessageTemplate template, CustomerId customer) {
        if (!campaigns.holdsIn(campaign.id(), CampaignState.RUNNING)) {
            return Optional.empty();
        }
        return campaigns
                .hold(campaign.id(), customer)
                .filter(selected -> open().contains(selected.state()))
                .map(selected -> {
                    var next = next(campaign, template, selected);
                    campaigns.keep(next);
                    return next;
                })
                .filter(next -> next.state() == State.SENDING);
    }

    private Selected next(Campaign campaign, MessageTemplate template, Selected selected) {
        var now = clock.instant();
        var recipient = contacts.recipient(selected.customer(), now, now);
        var level = Fit.level(campaign.audience(), template, recipient.preferences());
        if (campaign.isOverAt(now)) {
            return selected.held(HeldBack.WINDOW_OVER, level, selected.channel());
        }
        if (!CampaignCount.suits(template, selected.customer(), stories)) {
            return selected.held(HeldBack.LIFE_STAGE, level, selected.channel());
        }
        var request = Fit.request(campaign, template, now);
        var channel = Fit.decide(request, recipient, template.channels()).channel();
        var asker = new Asker("campaign " + campaign.name(), null);
        var decided = desk.ask(selected.customer(), request.on(channel), false, asker);
        return after(selected, decided.id(), decided.decision(), level);
    }

    private static Selected after(
            Selected selected, ContactId contact, ContactDecision decision, CapabilityLevel level) {
        return switch (decision) {
            case Allow(var channel, var reason, var checks) -> selected.sending(contact, level, channel);
            case Defer(var channel, var reason, var until, var checks) ->
                selected.waiting(until, reason.name(), level, channel);
            case Deny(var channel, var reason, var checks) -> selected.held(reason.name(), level, channel);
        };
    }

    private void hand(Campaign campaign, MessageTemplate template, Selected sending) {
        var contact = Optional.ofNullable(sending.contact()).orElseThrow();
        var channel = Optional.ofNullable(sending.channel()).orElseThrow();
        var message = compose(template, sending, contact, channel, campaign);
        if (message.isEmpty()) {
            unitOfWork.run(() -> {
                desk.released(contact);
                campaigns.keep(sending.failed(HeldBack.NO_TEXT));
            });
            return;
        }
        var handover = messenger.send(contact, sending.level(), message.get(), () -> {
            sent.keep(record(campaign, template, sending, message.get()));
            campaigns.keep(sending.sent());
        });
        switch (handover) {
            case Handover.Taken taken -> {}
            case Handover.NotNow(var why) -> campaigns.keep(later(sending));
            case Handover.Never(var why) -> campaigns.keep(sending.failed(HeldBack.REFUSED));
            case Handover.Refused(var why) -> campaigns.keep(sending.failed(HeldBack.REFUSED));
        }
    }

    private Selected later(Selected sending) {
        return sending.attempts() + 1 < TRIES
                ? sending.again(clock.instant().plus(BEFORE_ANOTHER_TRY), HeldBack.NOT_TAKEN)
                : sending.failed(HeldBack.NOT_TAKEN);
    }

    private Optional<Message> compose(
            MessageTemplate template, Selected selected, ContactId contact, Channel channel, Campaign campaign) {
        return customers.of(selected.customer()).flatMap(known -> {
            var addressee = new Composer.Addressee(known, known.locale(), Map.of());
            return composer.compose(template, channel, addressee, contact, reference(campaign, selected));
        });
    }

    private SentMessage record(Campaign campaign, MessageTemplate template, Selected selected, Message message) {
        return new SentMessage(
                Optional.ofNullable(selected.contact()).orElseThrow(),
                selected.customer(),
                message.reference(),
                template.purpose(),
                message.channel(),
                template.topic(),
                template.name(),
                campaign.name(),
                message.address(),
                message.subject(),
                message.text(),
                clock.instant());
    }

    private String reference(Campaign campaign, Selected selected) {
        return campaign.id().reference(selected.customer(), host);
    }

    /** The states in which a message is still to be decided about. */
    public static Set<State> open() {
        return Set.of(State.PLANNED, State.WAITING);
    }
}
