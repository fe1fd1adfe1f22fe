@NullMarked
package org.advocacycrm.web.scorecard.subscription;

import org.jspecify.annotations.NullMarked;
