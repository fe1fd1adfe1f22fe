package org.advocacycrm.export;

import java.time.Instant;

/**
 * A file that is there.
 *
 * @param size in bytes
 * @param rows how many lines of figures or customers it has
 * @param digest SHA-256 of its content, in hexadecimal digits
 * @param expiresAt when it is removed
 */
public record ExportedFile(long size, long rows, String digest, Instant expiresAt) {}
