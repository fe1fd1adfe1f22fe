package org.advocacycrm.web.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import org.advocacycrm.intake.mapping.Header;
import org.jspecify.annotations.Nullable;

/** A CSV file being read from its first row to its last. */
final class CsvFile implements Closeable {

    private static final int LONGEST_HEADER = 1 << 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final FileBytes bytes;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final Header header;

    private CsvFile(FileBytes bytes, @Nullable Character delimiter) throws IOException {
        this.bytes = bytes;
        var text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
        skipByteOrderMark(text);
        this.reader = CsvReader.builder()
                .fieldSeparator(delimiter == null ? detectDelimiter(text) : delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .ofCsvRecord(text);
        this.records = reader.iterator();
        this.header = readHeader();
    }

    /** Opens a file that {@link TextCheck} found to be text. */
    static CsvFile open(Path file, @Nullable Character delimiter) throws IOException {
        var bytes = FileBytes.of(file);
        try {
            return new CsvFile(bytes, delimiter);
        } catch (IOException | RuntimeException failure) {
            bytes.close();
            throw failure;
        }
    }

    Header header() {
        return header;
    }

    long bytesRead() {
        return bytes.bytesRead();
    }

    /** The next row, or none at the end of the file. */
    @Nullable
    CsvRecord next() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException | UncheckedIOException unreadable) {
            var reason = unreadable.getCause() == null
                    ? unreadable.getMessage()
                    : unreadable.getCause().getMessage();
            throw new UnreadableFile("The file cannot be read as CSV: " + reason, unreadable);
        }
    }

    private Header readHeader() {
        var first = next();
        if (first == null || first.getFields().stream().allMatch(String::isBlank)) {
            throw new UnreadableFile("The file has no header: its first line must name the columns.");
        }
        var columns = first.getFields().stream().map(String::strip).toList();
        refuseRepeated(columns);
        return new Header(columns);
    }

    private static void refuseRepeated(List<String> columns) {
        var seen = new HashSet<String>();
        for (var column : columns) {
            if (!column.isEmpty() && !seen.add(column)) {
                throw new UnreadableFile("The header names the column \"" + column + "\" twice.");
            }
        }
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    /** The sign among comma, semicolon and tab that the header holds most often outside quotation marks. */
    private static char detectDelimiter(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        var counts = new int[3];
        var quoted = false;
        for (var read = 0; read < LONGEST_HEADER - 1; read++) {
            var character = text.read();
            if (character < 0 || (character == '\n' && !quoted)) {
                break;
            }
            quoted ^= character == '"';
            var sign = quoted ? -1 : ",;\t".indexOf(character);
            if (sign >= 0) {
                counts[sign]++;
            }
        }
        text.reset();
        if (counts[1] > counts[0] && counts[1] >= counts[2]) {
            return ';';
        }
        return counts[2] > counts[0] ? '\t' : ',';
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
