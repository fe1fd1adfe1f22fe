/** What each number means: one class per measure, a pure function of a tally. */
@NullMarked
package org.advocacycrm.analytics.scorecard;

import org.jspecify.annotations.NullMarked;
