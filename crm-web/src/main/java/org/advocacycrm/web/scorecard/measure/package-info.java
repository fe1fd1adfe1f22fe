/** The page of one measure: its trend, its parts, its definition and the rows behind it. */
@NullMarked
package org.advocacycrm.web.scorecard.measure;

import org.jspecify.annotations.NullMarked;
