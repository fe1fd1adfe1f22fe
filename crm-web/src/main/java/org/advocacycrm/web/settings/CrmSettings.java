package org.advocacycrm.web.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The settings of an installation, as docs/configuration.md describes them. */
@ConfigurationProperties("crm")
public record CrmSettings(
        @DefaultValue("./data") Path dataDir,
        @DefaultValue("UTC") ZoneId timeZone,
        @DefaultValue("EUR") Currency currency,
        @DefaultValue("Harbour") String companyName,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @Nullable Boolean demo,
        @Nullable String adminEmail,
        @Nullable String adminPassword,
        @Nullable String apiKey) {}
