@NullMarked
package org.advocacycrm.web.calendar;

import org.jspecify.annotations.NullMarked;
