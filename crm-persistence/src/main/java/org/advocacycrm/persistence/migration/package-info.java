/** Reads moves between segments from the courses of customers. */
@NullMarked
package org.advocacycrm.persistence.migration;

import org.jspecify.annotations.NullMarked;
