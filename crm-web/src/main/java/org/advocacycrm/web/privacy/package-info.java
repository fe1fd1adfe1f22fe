/** Requests about people's own data: letters and jobs. */
@NullMarked
package org.advocacycrm.web.privacy;

import org.jspecify.annotations.NullMarked;
