package org.advocacycrm.web.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CrmSettingsTests {

    @Test
    void refuseAnApiKeyThatCouldBeGuessedWithoutPrintingIt() {
        assertThatThrownBy(() -> settings(null, null, "a-key-of-31-characters-is-short", null))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("CRM_API_KEY")
                .hasMessageNotContaining("a-key-of");
        assertThat(settings(null, null, "a-key-of-32-characters-is-enough", null)
                        .apiKey())
                .hasSize(32);
    }

    @Test
    void refuseALinkSecretThatCouldBeGuessed() {
        assertThatThrownBy(() -> settings(null, null, null, null, "short-secret"))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("CRM_LINK_SECRET")
                .hasMessageNotContaining("short-secret");
    }

    @Test
    void refuseHalfAnAdministrator() {
        assertThatThrownBy(() -> settings("ada@example.com", null, null, null)).isInstanceOf(UnusableSetting.class);
        assertThatThrownBy(() -> settings(null, "boat lemon window", null, null))
                .isInstanceOf(UnusableSetting.class);
    }

    @Test
    void refuseAddressesThatAreNone() {
        assertThatThrownBy(() -> settings("ada", "boat lemon window", null, null))
                .hasMessageContaining("CRM_ADMIN_EMAIL");
        assertThatThrownBy(() -> settings(null, null, null, "sender")).hasMessageContaining("CRM_MAIL_FROM");
    }

    @Test
    void buildAddressesOfPagesHoweverTheBaseEnds() {
        assertThat(settings(null, null, null, null).addressOf("/sign-in"))
                .isEqualTo(URI.create("https://crm.example.com/base/sign-in"));
    }

    private static CrmSettings settings(
            @Nullable String adminEmail,
            @Nullable String adminPassword,
            @Nullable String apiKey,
            @Nullable String mailFrom) {
        return settings(adminEmail, adminPassword, apiKey, mailFrom, null);
    }

    private static CrmSettings settings(
            @Nullable String adminEmail,
            @Nullable String adminPassword,
            @Nullable String apiKey,
            @Nullable String mailFrom,
            @Nullable String linkSecret) {
        return new CrmSettings(
                Path.of("data"),
                ZoneOffset.UTC,
                Currency.getInstance("EUR"),
                "Harbour",
                URI.create("https://crm.example.com/base/"),
                null,
                adminEmail,
                adminPassword,
                apiKey,
                mailFrom,
                linkSecret);
    }
}
