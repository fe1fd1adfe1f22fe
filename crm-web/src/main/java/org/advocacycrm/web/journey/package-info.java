/** The screens of journeys. */
@NullMarked
package org.advocacycrm.web.journey;

import org.jspecify.annotations.NullMarked;
