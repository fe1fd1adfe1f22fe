/** Messages that somebody says on the telephone. */
@NullMarked
package org.advocacycrm.call;

import org.jspecify.annotations.NullMarked;
