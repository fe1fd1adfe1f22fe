/** What staff set in place of a computed score, for a while. */
@NullMarked
package org.advocacycrm.standing.override;

import org.jspecify.annotations.NullMarked;
