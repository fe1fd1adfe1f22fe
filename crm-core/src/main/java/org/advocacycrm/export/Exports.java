package org.advocacycrm.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All exports and their files, wherever they are kept. A file is kept in parts, so that none has to fit into memory. */
public interface Exports {

    void add(ExportOrder order);

    Optional<Export> of(ExportId id);

    /** The newest first, those in any of the given states. */
    List<Export> latest(Set<ExportState> states, int most);

    /** Begins, or begins anew after an interruption: what was written is gone. Nothing when it is over already. */
    Optional<Export> start(ExportId id, Instant at);

    /** Notes how far it has come, and says whether somebody wants it to end. */
    boolean progress(ExportId id, long done, long total);

    void addPart(ExportId id, int number, byte[] content);

    /** The part of that number, from 0; nothing behind the last one. */
    Optional<byte[]> part(ExportId id, int number);

    void finish(ExportId id, ExportedFile file, Instant at);

    void fail(ExportId id, String error, Instant at);

    /** Ends it without a file. */
    void cancel(ExportId id, Instant at);

    /** One that waits ends at once, one that runs ends soon. */
    void askToCancel(ExportId id, Instant at);

    /** Removes the exports that ended before the given moment, with their files. */
    int removeEndedBefore(Instant moment);
}
