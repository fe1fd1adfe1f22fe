/** When the company works. */
@NullMarked
package org.advocacycrm.calendar;

import org.jspecify.annotations.NullMarked;
