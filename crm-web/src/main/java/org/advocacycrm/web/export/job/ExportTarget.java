package org.advocacycrm.web.export.job;

import java.io.OutputStream;

/** Where an export goes. */
public interface ExportTarget {

    OutputStream content();

    /**
     * Says how much of the whole is written. Cheap enough for every row.
     *
     * @throws ExportInterrupted if it is not wanted any more, or the application stops
     */
    void progress(long done, long total);
}
