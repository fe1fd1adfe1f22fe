package org.advocacycrm.privacy.held;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;

/** The files customers ordered, wherever they are kept. */
public interface DataDownloads {

    DataDownload order(CustomerId customer, Locale language, Instant at);

    Optional<DataDownload> of(DownloadId id);

    /** Those of one customer, newest first. */
    List<DataDownload> of(CustomerId customer);

    void progress(DownloadId id, int done, int total);

    void finish(DownloadId id, byte[] file, Instant at);

    /** It could not be made. */
    void fail(DownloadId id, Instant at);

    Optional<byte[]> file(DownloadId id);

    void removeOrderedBefore(Instant moment);
}
