/** Journeys: what customers go through, what is promised to them on the way, and where promises break. */
@NullMarked
package org.advocacycrm.journey;

import org.jspecify.annotations.NullMarked;
