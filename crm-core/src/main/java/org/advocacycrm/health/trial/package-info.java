/** Definitions of the health score tried on all customers: who would change the band, and who was lost afterwards. */
@NullMarked
package org.advocacycrm.health.trial;

import org.jspecify.annotations.NullMarked;
