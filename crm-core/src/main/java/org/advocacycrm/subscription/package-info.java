/** Scorecards that people are mailed whenever a period is over. */
@NullMarked
package org.advocacycrm.subscription;

import org.jspecify.annotations.NullMarked;
