/** Scorecards that somebody signed: what stands in the way, the frozen figures, and what became of them since. */
@NullMarked
package org.advocacycrm.analytics.signoff;

import org.jspecify.annotations.NullMarked;
