/** Signed scorecards as documents that stay the same to the last digit. */
@NullMarked
package org.advocacycrm.web.scorecard.frozen;

import org.jspecify.annotations.NullMarked;
