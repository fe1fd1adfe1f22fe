package org.advocacycrm.persistence.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the embedded PostgreSQL when no server of one's own is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
class EmbeddedServerConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedServer embeddedServer(@Value("${crm.data-dir:./data}") Path dataDirectory) {
        return EmbeddedServer.startedIn(dataDirectory);
    }
}
