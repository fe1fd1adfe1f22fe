@NullMarked
package org.advocacycrm.web.scorecard.team;

import org.jspecify.annotations.NullMarked;
