package org.advocacycrm.web.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The content of an uploaded file, unpacked where it came packed by gzip. */
final class FileBytes extends FilterInputStream {

    private static final int FIRST_BYTE_OF_GZIP = 0x1f;
    private static final int SECOND_BYTE_OF_GZIP = 0x8b;

    private final Counted raw;

    private FileBytes(Counted raw, InputStream content) {
        super(content);
        this.raw = raw;
    }

    static FileBytes of(Path file) throws IOException {
        var raw = new Counted(new BufferedInputStream(Files.newInputStream(file)));
        raw.mark(2);
        var packed = raw.read() == FIRST_BYTE_OF_GZIP && raw.read() == SECOND_BYTE_OF_GZIP;
        raw.reset();
        try {
            return new FileBytes(raw, packed ? new GZIPInputStream(raw, 1 << 16) : raw);
        } catch (IOException notPacked) {
            raw.close();
            throw new UnreadableFile("The file says it is packed by gzip and cannot be unpacked.", notPacked);
        }
    }

    /** How many bytes of the file as it was sent have been read. */
    long bytesRead() {
        return raw.count;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        return in.read(target, offset, length);
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            var value = super.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            var read = super.read(target, offset, length);
            count += Math.max(0, read);
            return read;
        }

        @Override
        public synchronized void reset() throws IOException {
            super.reset();
            count = 0;
        }
    }
}
