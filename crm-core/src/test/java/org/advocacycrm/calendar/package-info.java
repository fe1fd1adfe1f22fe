@NullMarked
package org.advocacycrm.calendar;

import org.jspecify.annotations.NullMarked;
