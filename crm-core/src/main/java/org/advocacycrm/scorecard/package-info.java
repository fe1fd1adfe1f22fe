/** What metrics are made of: tallies that add up, the ways to cut them, and the very rows behind a number. */
@NullMarked
package org.advocacycrm.scorecard;

import org.jspecify.annotations.NullMarked;
