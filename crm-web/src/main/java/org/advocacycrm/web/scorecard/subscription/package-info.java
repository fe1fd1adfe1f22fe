/** Scorecards by mail: who subscribed to what, and the letters that go out when a period is over. */
@NullMarked
package org.advocacycrm.web.scorecard.subscription;

import org.jspecify.annotations.NullMarked;
