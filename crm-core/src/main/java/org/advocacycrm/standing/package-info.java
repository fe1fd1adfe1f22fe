/** Where every customer stands now: segment, stage and health, derived from what happened. */
@NullMarked
package org.advocacycrm.standing;

import org.jspecify.annotations.NullMarked;
