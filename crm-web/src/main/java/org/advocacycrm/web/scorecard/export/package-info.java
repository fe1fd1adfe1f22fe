/** The balanced scorecard as a file: PDF, XLSX, CSV and JSON with the same numbers. */
@NullMarked
package org.advocacycrm.web.scorecard.export;

import org.jspecify.annotations.NullMarked;
