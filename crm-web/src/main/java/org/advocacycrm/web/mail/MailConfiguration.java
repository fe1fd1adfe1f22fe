package org.advocacycrm.web.mail;

import java.time.Duration;
import org.advocacycrm.sending.Messenger;
import org.advocacycrm.sending.Sender;
import org.advocacycrm.web.settings.CrmSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    /** Mail goes through the server that the settings name, else into the outbox. */
    @Bean
    Sender emailSender(MailPaper paper, Outbox outbox, ObjectProvider<JavaMailSender> server) {
        var sender = server.getIfAvailable();
        return new EmailSender(paper, sender == null ? outbox : new MailServer(sender));
    }

    @Bean(destroyMethod = "close")
    BackgroundPostman postman(Messenger messenger, CrmSettings settings) {
        return new BackgroundPostman(messenger, settings.baseUrl().getHost(), FIRST_PAUSE);
    }
}
