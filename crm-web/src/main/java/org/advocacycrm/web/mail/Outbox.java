package org.advocacycrm.web.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.advocacycrm.web.settings.CrmSettings;
import org.springframework.stereotype.Component;

/** Mail that did not leave the machine, one file each, named so that the newest comes last. */
@Component
class Outbox implements Delivery {

    private static final int SHOWN = 100;
    private static final Pattern NAME = Pattern.compile("[0-9]{17}-[0-9a-f-]{36}");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);

    private final Path directory;
    private final Clock clock;

    Outbox(CrmSettings settings, Clock clock) {
        this.directory = settings.dataDir().resolve("outbox");
        this.clock = clock;
    }

    @Override
    public void deliver(MimeMessage message, String reference) throws MessagingException, IOException {
        Files.createDirectories(directory);
        var name = STAMP.format(clock.instant()) + "-" + nameOf(reference);
        var unfinished = Files.createTempFile(directory, name, ".part");
        try (var file = Files.newOutputStream(unfinished)) {
            message.writeTo(file);
        }
        Files.move(unfinished, directory.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public boolean hasDelivered(String reference) {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (var files = Files.newDirectoryStream(directory, "*-" + nameOf(reference) + ".eml")) {
            return files.iterator().hasNext();
        } catch (IOException failure) {
            throw new UncheckedIOException("The outbox cannot be read", failure);
        }
    }

    private static UUID nameOf(String reference) {
        return UUID.nameUUIDFromBytes(reference.getBytes(StandardCharsets.UTF_8));
    }

    /** The newest first. */
    List<OutgoingMail> newest() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".eml"))
                    .map(name -> name.substring(0, name.length() - ".eml".length()))
                    .sorted(Comparator.reverseOrder())
                    .limit(SHOWN)
                    .flatMap(name -> read(name).stream())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("The outbox cannot be read", failure);
        }
    }

    Optional<OutgoingMail> read(String name) {
        var file = directory.resolve(name + ".eml");
        if (!NAME.matcher(name).matches() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var content = Files.newInputStream(file)) {
            return Optional.of(OutgoingMail.of(name, new MimeMessage(Session.getInstance(new Properties()), content)));
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException("The outbox cannot be read: " + file.getFileName(), unreadable);
        }
    }
}
