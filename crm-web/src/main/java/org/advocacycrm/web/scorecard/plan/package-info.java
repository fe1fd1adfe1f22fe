/** The pages on which action plans are written, worked off and looked back on. */
@NullMarked
package org.advocacycrm.web.scorecard.plan;

import org.jspecify.annotations.NullMarked;
