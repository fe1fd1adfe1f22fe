package org.advocacycrm.web.mail;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    /** Mail goes through the server that the settings name, else into the outbox. */
    @Bean(destroyMethod = "close")
    BackgroundPostman postman(LetterPaper paper, Outbox outbox, ObjectProvider<JavaMailSender> server) {
        var sender = server.getIfAvailable();
        return new BackgroundPostman(paper, sender == null ? outbox : sender::send, FIRST_PAUSE);
    }
}
