@NullMarked
package org.advocacycrm.web.scorecard.words;

import org.jspecify.annotations.NullMarked;
