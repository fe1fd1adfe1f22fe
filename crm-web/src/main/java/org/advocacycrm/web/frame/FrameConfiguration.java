package org.advocacycrm.web.frame;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The texts and the language of the pages; tests of a web slice import it. */
@Configuration(proxyBeanMethods = false)
public class FrameConfiguration {

    @Bean
    MessageSource messageSource() throws IOException {
        return new IcuMessages(MessageBundles.onTheClasspath());
    }

    /** Visitors read the product in English until there are bundles in other languages. */
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }
}
