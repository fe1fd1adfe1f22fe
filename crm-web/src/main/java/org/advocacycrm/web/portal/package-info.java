/** The first page of the portal. */
@NullMarked
package org.advocacycrm.web.portal;

import org.jspecify.annotations.NullMarked;
