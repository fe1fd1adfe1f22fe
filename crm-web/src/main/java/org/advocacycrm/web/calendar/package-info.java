/** The pages on which the company says when it works. */
@NullMarked
package org.advocacycrm.web.calendar;

import org.jspecify.annotations.NullMarked;
