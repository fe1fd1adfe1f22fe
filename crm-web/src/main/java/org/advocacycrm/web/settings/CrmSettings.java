package org.advocacycrm.web.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Currency;
import org.advocacycrm.mail.EmailAddress;
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
        @Nullable String apiKey,
        @Nullable String mailFrom,
        @Nullable String linkSecret) {

    private static final int SHORTEST_API_KEY = 32;
    private static final int SHORTEST_LINK_SECRET = 32;

    public CrmSettings {
        if (apiKey != null && apiKey.length() < SHORTEST_API_KEY) {
            throw new UnusableSetting(
                    "CRM_API_KEY is shorter than 32 characters, so that it could be guessed.",
                    "Give a longer one, for example the output of: openssl rand -base64 33");
        }
        if (linkSecret != null && linkSecret.length() < SHORTEST_LINK_SECRET) {
            throw new UnusableSetting(
                    "CRM_LINK_SECRET is shorter than 32 characters, so that links to files could be made up.",
                    "Give a longer one, for example the output of: openssl rand -base64 33");
        }
        if ((adminEmail == null) != (adminPassword == null)) {
            throw new UnusableSetting(
                    "Only one of CRM_ADMIN_EMAIL and CRM_ADMIN_PASSWORD is given.",
                    "Give both, or none to get a set-up link.");
        }
        requireAddress("CRM_ADMIN_EMAIL", adminEmail);
        requireAddress("CRM_MAIL_FROM", mailFrom);
    }

    /** The address of a page, as it stands in mails. */
    public URI addressOf(String path) {
        return URI.create(baseUrl.toString().replaceAll("/+$", "") + path);
    }

    private static void requireAddress(String setting, @Nullable String value) {
        if (value != null && EmailAddress.typed(value).isEmpty()) {
            throw new UnusableSetting(setting + " is not an e-mail address.", "Give one such as ada@example.com.");
        }
    }
}
