/** What staff do to many customers at once, and how it is undone. */
@NullMarked
package org.advocacycrm.bulk;

import org.jspecify.annotations.NullMarked;
