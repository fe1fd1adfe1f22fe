@NullMarked
package org.advocacycrm.web.scorecard;

import org.jspecify.annotations.NullMarked;
