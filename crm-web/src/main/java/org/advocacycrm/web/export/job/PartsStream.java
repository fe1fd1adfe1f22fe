package org.advocacycrm.web.export.job;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.advocacycrm.export.ExportId;
import org.advocacycrm.export.Exports;

/** Keeps what is written in parts of the same size, and remembers what it was. */
final class PartsStream extends OutputStream {

    static final int PART = 512 * 1024;

    private final Exports exports;
    private final ExportId export;
    private final MessageDigest digest;
    private final byte[] part = new byte[PART];
    private int filled;
    private int parts;
    private long size;

    PartsStream(Exports exports, ExportId export) {
        this.exports = exports;
        this.export = export;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] content, int offset, int length) {
        var from = offset;
        var left = length;
        while (left > 0) {
            var taken = Math.min(left, PART - filled);
            System.arraycopy(content, from, part, filled, taken);
            filled += taken;
            from += taken;
            left -= taken;
            if (filled == PART) {
                keepPart();
            }
        }
    }

    @Override
    public void close() {
        finish();
    }

    /** Keeps what the last part has so far. */
    void finish() {
        if (filled > 0) {
            keepPart();
        }
    }

    long size() {
        return size;
    }

    /** Of all that was written; can be asked once, after the end. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void keepPart() {
        exports.addPart(export, parts, Arrays.copyOf(part, filled));
        digest.update(part, 0, filled);
        size += filled;
        parts++;
        filled = 0;
    }
}
