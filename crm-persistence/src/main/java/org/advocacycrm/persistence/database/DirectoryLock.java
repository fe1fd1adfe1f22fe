package org.advocacycrm.persistence.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second instance of the application away from a data directory; let go of by the system when the first dies. */
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLock on(Path directory) throws IOException {
        var channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLockedNow(channel)) {
            channel.close();
            throw new CannotStart(
                    "The data in " + directory + " is in use by another running instance of this application.",
                    "Stop that instance first, or name another directory by CRM_DATA_DIR.",
                    null);
        }
        return new DirectoryLock(channel);
    }

    private static boolean isLockedNow(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
