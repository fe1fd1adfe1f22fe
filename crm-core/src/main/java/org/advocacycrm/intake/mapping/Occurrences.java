package org.advocacycrm.intake.mapping;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Counts how often a key has been seen. Keeps 20 bytes for each, whatever its length, for files with millions of rows. */
final class Occurrences {

    private static final int SMALLEST = 1 << 10;

    private final MessageDigest digest = sha256();
    private long[] first = new long[SMALLEST];
    private long[] second = new long[SMALLEST];
    private int[] counts = new int[SMALLEST];
    private int size;

    /** 1 for a key that comes for the first time, 2 for the second, and so on. */
    int next(String key) {
        var hash = ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        var place = place(hash.getLong(), hash.getLong());
        var count = ++counts[place];
        if (count == 1 && ++size > counts.length / 2) {
            grow();
        }
        return count;
    }

    private int place(long high, long low) {
        var place = (int) (high & (counts.length - 1));
        while (counts[place] != 0 && (first[place] != high || second[place] != low)) {
            place = (place + 1) & (counts.length - 1);
        }
        first[place] = high;
        second[place] = low;
        return place;
    }

    private void grow() {
        var oldFirst = first;
        var oldSecond = second;
        var oldCounts = counts;
        first = new long[oldCounts.length * 2];
        second = new long[oldCounts.length * 2];
        counts = new int[oldCounts.length * 2];
        for (var place = 0; place < oldCounts.length; place++) {
            if (oldCounts[place] != 0) {
                counts[place(oldFirst[place], oldSecond[place])] = oldCounts[place];
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
