/** What a scorecard is asked for, as it stands in an address. */
@NullMarked
package org.advocacycrm.web.scorecard.query;

import org.jspecify.annotations.NullMarked;
