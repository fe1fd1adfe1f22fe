/** Tries definitions of the health score on all customers. */
@NullMarked
package org.advocacycrm.analytics.health.trial;

import org.jspecify.annotations.NullMarked;
