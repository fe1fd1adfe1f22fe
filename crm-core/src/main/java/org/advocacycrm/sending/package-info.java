/** The one door through which messages leave: nothing reaches a {@link Sender} without a {@link Permit}. */
@NullMarked
package org.advocacycrm.sending;

import org.jspecify.annotations.NullMarked;
