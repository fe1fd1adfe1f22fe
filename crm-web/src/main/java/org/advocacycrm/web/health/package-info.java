/** Pages about the health score: definitions, trials, backtests, how a score came about, and what people set instead. */
@NullMarked
package org.advocacycrm.web.health;

import org.jspecify.annotations.NullMarked;
