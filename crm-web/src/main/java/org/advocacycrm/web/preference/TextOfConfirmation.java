package org.advocacycrm.web.preference;

import java.time.Clock;
import java.util.Locale;
import org.advocacycrm.contact.ContactDecision;
import org.advocacycrm.contact.ContactDesk;
import org.advocacycrm.contact.ContactPurpose;
import org.advocacycrm.contact.ContactRequest;
import org.advocacycrm.contact.DecisionRecord;
import org.advocacycrm.mail.Letter;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.preference.ConfirmationText;
import org.advocacycrm.preference.CustomerContact;
import org.advocacycrm.sending.Message;
import org.advocacycrm.sending.Messenger;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.language.Languages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the text message with the code that confirms opt-ins. */
@Component
class TextOfConfirmation implements ConfirmationText {

    private static final DecisionRecord.Asker ASKER = new DecisionRecord.Asker("confirmation codes", null);

    private final ContactDesk desk;
    private final Messenger messenger;
    private final MessageSource texts;
    private final Company company;
    private final Clock clock;

    TextOfConfirmation(ContactDesk desk, Messenger messenger, MessageSource texts, Company company, Clock clock) {
        this.desk = desk;
        this.messenger = messenger;
        this.texts = texts;
        this.company = company;
        this.clock = clock;
    }

    @Override
    public void send(CustomerContact recipient, String code) {
        var request =
                new ContactRequest(ContactPurpose.TRANSACTIONAL, Channel.SMS, null, null, null, clock.instant(), null);
        var decided = desk.ask(recipient.customer(), request, false, ASKER);
        if (decided.decision() instanceof ContactDecision.Allow) {
            recipient
                    .addressFor(Channel.SMS)
                    .ifPresent(number ->
                            messenger.send(decided.id(), null, message(decided, number, recipient, code), () -> {}));
        }
    }

    private Message message(DecisionRecord decided, String number, CustomerContact recipient, String code) {
        Locale language = Languages.toWriteIn(recipient.locale());
        var text = new Speech(texts, language).say("preference.code.text", company.name(), code);
        return new Message(
                decided.id().toString(),
                Channel.SMS,
                Letter.Audience.CUSTOMER,
                number,
                recipient.name(),
                "",
                text,
                null,
                null);
    }
}
