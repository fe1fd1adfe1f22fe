@NullMarked
package org.advocacycrm.web.scorecard.query;

import org.jspecify.annotations.NullMarked;
