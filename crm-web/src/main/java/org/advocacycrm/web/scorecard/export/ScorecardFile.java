package org.advocacycrm.web.scorecard.export;

import org.springframework.http.MediaType;

/** A form in which a scorecard leaves the product. */
interface ScorecardFile {

    /** What its name ends with, without the dot. */
    String extension();

    MediaType mediaType();

    byte[] write(Report report);
}
