package org.advocacycrm.web.export.job;

import org.advocacycrm.export.Export;

/** Somebody who waits for files that were not ordered by a person. */
public interface AfterExport {

    void ready(Export export);
}
