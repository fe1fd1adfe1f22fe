@NullMarked
package org.advocacycrm.web.scorecard.trend;

import org.jspecify.annotations.NullMarked;
