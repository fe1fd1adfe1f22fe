package org.advocacycrm.persistence.database;

import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Gives every test class that starts a Spring context a database of its own, unless it {@link SharesDatabase shares} one. */
public class FreshDatabase implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        var shared = TestContextAnnotationUtils.findMergedAnnotation(testClass, SharesDatabase.class);
        return new OwnDatabase(shared == null ? testClass.getNestHost().getName() : "shared " + shared.value());
    }

    private record OwnDatabase(String owner) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            Map<String, Object> properties =
                    Map.copyOf(TestDatabases.freshCopy().properties());
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("fresh database", properties));
        }
    }
}
