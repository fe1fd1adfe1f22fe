/** Two records of one customer become one, and two again where that was a mistake. */
@NullMarked
package org.advocacycrm.merge;

import org.jspecify.annotations.NullMarked;
