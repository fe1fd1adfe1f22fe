@NullMarked
package org.advocacycrm.web.contact.portal;

import org.jspecify.annotations.NullMarked;
