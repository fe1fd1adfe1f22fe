/** The balanced scorecard as a page. */
@NullMarked
package org.advocacycrm.web.scorecard.page;

import org.jspecify.annotations.NullMarked;
