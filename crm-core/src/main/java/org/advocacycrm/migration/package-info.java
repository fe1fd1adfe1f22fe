/** How customers move between the advocacy segments from one date to another. */
@NullMarked
package org.advocacycrm.migration;

import org.jspecify.annotations.NullMarked;
