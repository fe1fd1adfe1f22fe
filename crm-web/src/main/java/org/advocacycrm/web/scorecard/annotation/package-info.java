/** The pages on which events are noted that may explain a trend. */
@NullMarked
package org.advocacycrm.web.scorecard.annotation;

import org.jspecify.annotations.NullMarked;
