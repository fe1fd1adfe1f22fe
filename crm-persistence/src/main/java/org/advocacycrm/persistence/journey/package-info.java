/** Keeps journeys and reads what customers answered at their touchpoints. */
@NullMarked
package org.advocacycrm.persistence.journey;

import org.jspecify.annotations.NullMarked;
