/** The portal's pages on which customers tell about their life, correct it and take it back. */
@NullMarked
package org.advocacycrm.web.lifeevent;

import org.jspecify.annotations.NullMarked;
