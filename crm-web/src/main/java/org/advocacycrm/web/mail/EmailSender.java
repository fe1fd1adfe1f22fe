package org.advocacycrm.web.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.sending.Handover;
import org.advocacycrm.sending.Message;
import org.advocacycrm.sending.Permit;
import org.advocacycrm.sending.Sender;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Hands mail to the mail server, or lays it into the outbox. */
final class EmailSender implements Sender {

    private static final Pattern POLICY = Pattern.compile("\\b5\\d\\d[ -]5\\.7\\.");

    private final MailPaper paper;
    private final Delivery delivery;

    EmailSender(MailPaper paper, Delivery delivery) {
        this.paper = paper;
        this.delivery = delivery;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public Handover hand(Message message, Permit permit) {
        try {
            delivery.deliver(paper.write(message), message.reference());
            return new Handover.Taken();
        } catch (AddressException notAnAddress) {
            return new Handover.Never("not an address that mail can be sent to");
        } catch (MessagingException | MailException | IOException failure) {
            var why = Objects.requireNonNullElse(
                    failure.getMessage(), failure.getClass().getName());
            if (!isFinal(failure)) {
                return new Handover.NotNow(why);
            }
            return isAboutUs(failure) ? new Handover.Never(why) : new Handover.Refused(why);
        }
    }

    @Override
    public boolean tookAlready(String reference) {
        return delivery.hasDelivered(reference);
    }

    /** Whether the mail server said that it will never take mail to this address. */
    private static boolean isFinal(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
    }

    /** Whether the refusal says something about the sender, not about the address: policies have the class 5.7 (RFC 3463). */
    private static boolean isAboutUs(Throwable failure) {
        return causes(failure)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .anyMatch(words -> POLICY.matcher(words).find());
    }

    private static Stream<Throwable> causes(Throwable failure) {
        var others = Stream.<Throwable>of();
        if (failure instanceof MailSendException several) {
            others = Arrays.stream(several.getMessageExceptions());
        } else if (failure instanceof MessagingException chained && chained.getNextException() != null) {
            others = Stream.of(chained.getNextException());
        }
        var cause = failure.getCause();
        return Stream.concat(
                Stream.of(failure),
                Stream.concat(others, Stream.ofNullable(cause)).distinct().flatMap(EmailSender::causes));
    }
}
