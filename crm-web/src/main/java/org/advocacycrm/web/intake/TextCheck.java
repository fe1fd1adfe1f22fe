package org.advocacycrm.web.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** Looks through a whole file, before anything of it is stored, for what no UTF-8 text contains. */
final class TextCheck {

    private static final int BUFFER = 1 << 16;
    private static final long MOST_BYTES = 2L << 30;
    private static final String ADVICE = " Save it as CSV with the encoding UTF-8 and try again.";

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private final CharBuffer text = CharBuffer.allocate(BUFFER);
    private long total;
    private long line = 1;

    /** Checks the file, and throws {@link UnreadableFile} with a sentence saying why it is refused. */
    static void check(Path file) throws IOException {
        if (Files.size(file) == 0) {
            throw new UnreadableFile("The file is empty.");
        }
        try (var content = FileBytes.of(file)) {
            new TextCheck().check(content);
        } catch (ZipException | EOFException damaged) {
            throw new UnreadableFile("The file is packed by gzip and damaged: it cannot be unpacked.", damaged);
        }
    }

    private void check(FileBytes content) throws IOException {
        refuseKnownFormats(content);
        while (true) {
            var read = content.read(bytes.array(), bytes.position(), bytes.remaining());
            total += Math.max(0, read);
            if (total > MOST_BYTES) {
                throw new UnreadableFile.TooLarge(
                        "The file holds more than 2 GB of text. Divide it into smaller files.");
            }
            bytes.position(bytes.position() + Math.max(0, read)).flip();
            decode(read < 0);
            if (read < 0) {
                break;
            }
            bytes.compact();
        }
        if (total == 0) {
            throw new UnreadableFile("The file is empty.");
        }
    }

    private void decode(boolean last) {
        while (true) {
            var result = decoder.decode(bytes, text, last);
            lookAt(text.flip());
            text.clear();
            if (result.isError()) {
                throw new UnreadableFile(
                        "The file is not UTF-8 text: the byte 0x%02X on line %d does not belong there.%s"
                                .formatted(bytes.get(bytes.position()) & 0xff, line, ADVICE));
            }
            if (result.isUnderflow()) {
                return;
            }
        }
    }

    private void lookAt(CharBuffer characters) {
        while (characters.hasRemaining()) {
            var character = characters.get();
            if (character == '\n') {
                line++;
            } else if (character < '\t') {
                throw new UnreadableFile("The file is not text: it contains bytes that no CSV file has." + ADVICE);
            }
        }
    }

    private void refuseKnownFormats(FileBytes content) throws IOException {
        var read = content.readNBytes(bytes.array(), 0, 4);
        total += read;
        bytes.position(read);
        var start = new String(bytes.array(), 0, read, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK")) {
            throw new UnreadableFile("The file is an Excel workbook or another ZIP archive." + ADVICE);
        }
        if (start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff")) {
            throw new UnreadableFile("The file is UTF-16 text." + ADVICE);
        }
    }
}
