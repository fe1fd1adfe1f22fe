package org.advocacycrm.web.frame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Reads {@code messages/<feature>.properties} (English) and {@code messages/<feature>_<language>.properties}. */
final class MessageBundles {

    private MessageBundles() {}

    static Map<Locale, Map<String, String>> onTheClasspath() throws IOException {
        var texts = new HashMap<Locale, Map<String, String>>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            var bundle = PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
            var ofLanguage = texts.computeIfAbsent(languageOf(file.getFilename()), language -> new HashMap<>());
            bundle.stringPropertyNames().forEach(key -> ofLanguage.put(key, bundle.getProperty(key)));
        }
        return texts;
    }

    private static Locale languageOf(@Nullable String fileName) {
        var name = fileName == null ? "" : fileName.replace(".properties", "");
        var underscore = name.indexOf('_');
        return underscore < 0
                ? Locale.ROOT
                : Locale.forLanguageTag(name.substring(underscore + 1).replace('_', '-'));
    }
}
