/** The contact decision: may we contact this customer, about this, on this channel, now? */
@NullMarked
package org.advocacycrm.contact;

import org.jspecify.annotations.NullMarked;
