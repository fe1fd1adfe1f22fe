package org.advocacycrm.web.frame;

import java.io.IOException;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.web.frame.language.VisitorLanguage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The texts and the language of the pages; tests of a web slice import it. */
@Configuration(proxyBeanMethods = false)
public class FrameConfiguration {

    @Bean
    MessageSource messageSource() throws IOException {
        return new IcuMessages(MessageBundles.onTheClasspath());
    }

    @Bean
    VisitorLanguage localeResolver(ObjectProvider<Preferences> preferences) {
        return new VisitorLanguage(preferences);
    }
}
