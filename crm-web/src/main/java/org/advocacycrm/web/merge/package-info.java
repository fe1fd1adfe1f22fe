/** Where staff make one of two records of the same person, and two again. */
@NullMarked
package org.advocacycrm.web.merge;

import org.jspecify.annotations.NullMarked;
