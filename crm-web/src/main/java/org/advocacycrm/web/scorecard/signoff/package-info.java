/** The pages on which periods are signed off, stated anew, and their versions compared. */
@NullMarked
package org.advocacycrm.web.scorecard.signoff;

import org.jspecify.annotations.NullMarked;
