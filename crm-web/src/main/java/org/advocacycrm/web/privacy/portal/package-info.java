/** What customers see and ask for about their own data. */
@NullMarked
package org.advocacycrm.web.privacy.portal;

import org.jspecify.annotations.NullMarked;
