@NullMarked
package org.advocacycrm.persistence.calendar;

import org.jspecify.annotations.NullMarked;
