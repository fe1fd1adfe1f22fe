/** Scorecards in the reader's language: figures, changes, names of metrics and of groups. */
@NullMarked
package org.advocacycrm.web.scorecard.words;

import org.jspecify.annotations.NullMarked;
