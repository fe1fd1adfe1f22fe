package org.advocacycrm.persistence.database;

import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives every test class that starts a Spring context a database of its own. */
public class FreshDatabase implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        return new OwnDatabase(testClass);
    }

    private record OwnDatabase(Class<?> testClass) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            Map<String, Object> properties =
                    Map.copyOf(TestDatabases.freshCopy().properties());
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("fresh database", properties));
        }
    }
}
