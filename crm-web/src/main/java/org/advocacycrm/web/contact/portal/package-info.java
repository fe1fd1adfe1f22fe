/** What customers read about the contacts with them: what they were sent, what was held back, and why. */
@NullMarked
package org.advocacycrm.web.contact.portal;

import org.jspecify.annotations.NullMarked;
