/** Tallies and the rows behind them, by SQL over the events. */
@NullMarked
package org.advocacycrm.persistence.scorecard;

import org.jspecify.annotations.NullMarked;
