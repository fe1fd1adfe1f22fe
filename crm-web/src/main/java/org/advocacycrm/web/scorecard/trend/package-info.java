/** The course of a metric over the periods before, drawn the same way on screen and in print. */
@NullMarked
package org.advocacycrm.web.scorecard.trend;

import org.jspecify.annotations.NullMarked;
