package org.advocacycrm.web.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Reads what staff read, {@code messages/<feature>.properties}, and what customers read,
 * {@code messages/portal/<feature>.properties} (English) and {@code messages/portal/<feature>_<language>.properties}.
 */
final class MessageBundles {

    private MessageBundles() {}

    static Map<Locale, Map<String, String>> onTheClasspath() throws IOException {
        return of(
                List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/**/*.properties")));
    }

    static Map<Locale, Map<String, String>> of(List<? extends Resource> files) {
        var texts = new HashMap<Locale, Map<String, String>>();
        files.forEach(file -> texts.computeIfAbsent(languageOf(file.getFilename()), language -> new HashMap<>())
                .putAll(read(file)));
        return texts;
    }

    private static Map<String, String> read(Resource file) {
        try {
            var bundle = PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
            return bundle.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, bundle::getProperty));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Locale languageOf(@Nullable String fileName) {
        var name = fileName == null ? "" : fileName.replace(".properties", "");
        var underscore = name.indexOf('_');
        return underscore < 0
                ? Locale.ROOT
                : Locale.forLanguageTag(name.substring(underscore + 1).replace('_', '-'));
    }
}
