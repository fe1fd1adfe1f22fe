/** Computes where customers stand, and keeps it up to date. */
@NullMarked
package org.advocacycrm.analytics.standing;

import org.jspecify.annotations.NullMarked;
