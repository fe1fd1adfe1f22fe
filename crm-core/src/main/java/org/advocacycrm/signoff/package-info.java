/** Periods that somebody answers for with a signature. */
@NullMarked
package org.advocacycrm.signoff;

import org.jspecify.annotations.NullMarked;
