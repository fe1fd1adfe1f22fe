/** Finding customers, and everything that is on record about one. */
@NullMarked
package org.advocacycrm.directory;

import org.jspecify.annotations.NullMarked;
