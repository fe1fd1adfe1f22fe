package org.advocacycrm.web.account.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.util.Currency;
import org.advocacycrm.account.AccountFakes;
import org.advocacycrm.account.FirstAdministrator;
import org.advocacycrm.account.InMemoryStaffAccounts;
import org.advocacycrm.account.MovableClock;
import org.advocacycrm.account.Role;
import org.advocacycrm.account.StaffAccount;
import org.advocacycrm.account.token.InMemoryOneTimeTokens;
import org.advocacycrm.account.token.OneTimeTokenDesk;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.web.settings.CrmSettings;
import org.advocacycrm.web.settings.DemoMode;
import org.advocacycrm.web.settings.UnusableSetting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;

class FirstStartTests {

    private static final DemoMode DEMO = new DemoMode(true, true);
    private static final DemoMode NO_DEMO = new DemoMode(false, false);

    private final MovableClock clock = new MovableClock();
    private final InMemoryStaffAccounts accounts = new InMemoryStaffAccounts();
    private final AccountFakes.PlainHashes hashes = new AccountFakes.PlainHashes();
    private final FirstAdministrator first = new FirstAdministrator(
            accounts,
            new OneTimeTokenDesk(new InMemoryOneTimeTokens(), new SecureRandom(), clock),
            hashes,
            new AccountFakes.Audit(),
            new AccountFakes.AtOnce(),
            clock);

    @TempDir
    private Path directory;

    @Test
    void printsALinkThatMakesTheFirstAdministrator() {
        var lines = start(NO_DEMO, null, null);

        var link = lines.lines()
                .filter(line -> line.contains("/setup/"))
                .findFirst()
                .orElseThrow();
        var token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(first.opens(token)).isTrue();
        assertThat(lines).doesNotContain("/mailbox", "harbour.example");
    }

    @Test
    void makesTheAdministratorOfTheSettingsOnce() {
        assertThat(start(NO_DEMO, "ada@example.com", "boat lemon window")).doesNotContain("/setup/", "boat lemon");
        start(NO_DEMO, "eve@example.com", "boat lemon window");

        assertThat(accounts.all()).singleElement().satisfies(ada -> {
            assertThat(ada.email()).isEqualTo(new EmailAddress("ada@example.com"));
            assertThat(ada.administers()).isTrue();
        });
    }

    @Test
    void doesNotStartWithAnAdministratorWhosePasswordIsWeak() {
        assertThatThrownBy(() -> start(NO_DEMO, "ada@example.com", "123456"))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageNotContaining("123456");
    }

    @Test
    void endsTheConsoleOfTheDemoWithEverythingOneNeedsToTryIt() throws IOException {
        var lines = start(DEMO, null, null);

        for (var role : Role.values()) {
            var account = accounts.of(DemoAccounts.address(role)).orElseThrow();
            assertThat(account.role()).isEqualTo(role);
            assertThat(lines).contains(account.email().value());
        }
        assertThat(lines)
                .contains("/sign-in", "/portal", "/mailbox", "elena.marin@example.org", "kim.berger@example.com")
                .doesNotContain("/setup/");
        var file = directory.resolve("demo-accounts.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        for (var line : Files.readAllLines(file)) {
            assertThat(lines).contains(line.split(" ", -1)[1]);
        }
    }

    @Test
    void keepsTheDemoPasswordsFromStartToStart() {
        assertThat(start(DEMO, null, null)).isEqualTo(start(DEMO, null, null));
    }

    @Test
    void doesNotPrintAPasswordThatIsNoLongerTheOne() {
        start(DEMO, null, null);
        var admin = accounts.of(DemoAccounts.address(Role.ADMIN)).orElseThrow();
        accounts.keep(new StaffAccount(
                admin.id(), admin.name(), admin.email(), admin.role(), "hash of mine", true, null, admin.revision()));

        assertThat(start(DEMO, null, null)).contains("has a password of its own by now");
    }

    private String start(DemoMode demo, @Nullable String adminEmail, @Nullable String adminPassword) {
        var settings = new CrmSettings(
                directory,
                ZoneOffset.UTC,
                Currency.getInstance("EUR"),
                "Harbour",
                URI.create("http://localhost:8080"),
                null,
                adminEmail,
                adminPassword,
                null,
                null,
                null);
        var demoAccounts = new DemoAccounts(settings, new SecureRandom());
        var start = new FirstStart(first, accounts, hashes, demoAccounts, demo, settings);
        var banner = new StartUpBanner(start, settings, demo);
        banner.run(new DefaultApplicationArguments());
        var console = new ByteArrayOutputStream();
        banner.printTo(new PrintStream(console, true, StandardCharsets.UTF_8));
        return console.toString(StandardCharsets.UTF_8);
    }
}
