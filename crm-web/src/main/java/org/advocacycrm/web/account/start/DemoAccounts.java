package org.advocacycrm.web.account.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.advocacycrm.account.Role;
import org.advocacycrm.mail.EmailAddress;
import org.advocacycrm.web.settings.CrmSettings;
import org.springframework.stereotype.Component;

/** One account of each role to try the demo with. The passwords are made up here and kept in a file of the owner's. */
@Component
class DemoAccounts {

    private static final String DOMAIN = "@harbour.example";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;

    private final Path file;
    private final SecureRandom random;

    DemoAccounts(CrmSettings settings, SecureRandom random) {
        this.file = settings.dataDir().resolve("demo-accounts.txt");
        this.random = random;
    }

    static EmailAddress address(Role role) {
        return new EmailAddress(role.name().toLowerCase(Locale.ROOT) + DOMAIN);
    }

    static String name(Role role) {
        return "Demo " + role.name().toLowerCase(Locale.ROOT);
    }

    /** The passwords in the file, which is written when it is not there. */
    Map<Role, String> passwords() {
        try {
            return Files.exists(file) ? read() : write();
        } catch (IOException failure) {
            throw new UncheckedIOException("The passwords of the demo accounts cannot be kept in " + file, failure);
        }
    }

    Path file() {
        return file;
    }

    private Map<Role, String> read() throws IOException {
        var passwords = new EnumMap<Role, String>(Role.class);
        for (var line : Files.readAllLines(file)) {
            var words = line.strip().split("\\s+", -1);
            for (var role : Role.values()) {
                if (words.length == 2 && words[0].equals(address(role).value())) {
                    passwords.put(role, words[1]);
                }
            }
        }
        return passwords;
    }

    private Map<Role, String> write() throws IOException {
        var passwords = new EnumMap<Role, String>(Role.class);
        for (var role : Role.values()) {
            passwords.put(role, password());
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var lines = passwords.entrySet().stream()
                .map(entry -> address(entry.getKey()) + " " + entry.getValue() + "\n")
                .collect(Collectors.joining());
        Files.write(file, lines.getBytes(StandardCharsets.UTF_8));
        return passwords;
    }

    private String password() {
        var password = new StringBuilder();
        for (var group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-");
            random.ints(GROUP_LENGTH, 0, LETTERS.length()).forEach(letter -> password.append(LETTERS.charAt(letter)));
        }
        return password.toString();
    }
}
