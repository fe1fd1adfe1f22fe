/** Why a figure changed, in words, as a waterfall and as conditions that set answers apart. */
@NullMarked
package org.advocacycrm.web.scorecard.why;

import org.jspecify.annotations.NullMarked;
