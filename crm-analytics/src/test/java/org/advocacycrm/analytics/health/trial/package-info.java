@NullMarked
package org.advocacycrm.analytics.health.trial;

import org.jspecify.annotations.NullMarked;
