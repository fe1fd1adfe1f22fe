package org.advocacycrm.web.sending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.advocacycrm.preference.Channel;
import org.advocacycrm.sending.Handover;
import org.advocacycrm.sending.Message;
import org.advocacycrm.sending.Permit;
import org.advocacycrm.sending.Sender;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/** Hands messages over by adding them to a file, one line of JSON each, from which a provider's program takes them. */
final class FileSender implements Sender {

    private final Channel channel;
    private final Path file;
    private final ObjectMapper json;
    private final Clock clock;
    private final ReentrantLock pen = new ReentrantLock();

    FileSender(Channel channel, Path directory, ObjectMapper json, Clock clock) {
        this.channel = channel;
        this.file = directory.resolve(channel.name().toLowerCase(Locale.ROOT) + ".jsonl");
        this.json = json;
        this.clock = clock;
    }

    /** A message as its line says it. */
    record Line(String reference, Instant at, String address, String recipient, String subject, String text) {}

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public Handover hand(Message message, Permit permit) {
        var line = json.writeValueAsString(new Line(
                message.reference(),
                clock.instant(),
                message.address(),
                message.recipient(),
                message.subject(),
                message.text()));
        pen.lock();
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            // Begins on a line of its own even where a process died in the middle of the one before.
            var start = endsWithinALine() ? "\n" : "";
            Files.write(
                    file,
                    (start + line + "\n").getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return new Handover.Taken();
        } catch (IOException failure) {
            return new Handover.NotNow(Objects.requireNonNullElse(failure.getMessage(), "the file cannot be written"));
        } finally {
            pen.unlock();
        }
    }

    @Override
    public boolean tookAlready(String reference) {
        if (!Files.exists(file)) {
            return false;
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.contains(reference)).anyMatch(line -> isOf(reference, line));
        } catch (IOException failure) {
            throw new UncheckedIOException("The messages handed over cannot be read", failure);
        }
    }

    private boolean isOf(String reference, String line) {
        try {
            return json.readValue(line, Line.class).reference().equals(reference);
        } catch (JacksonException brokenOff) {
            return false;
        }
    }

    private boolean endsWithinALine() throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return false;
        }
        try (var content = Files.newByteChannel(file)) {
            content.position(content.size() - 1);
            var last = ByteBuffer.allocate(1);
            content.read(last);
            return last.get(0) != '\n';
        }
    }
}
