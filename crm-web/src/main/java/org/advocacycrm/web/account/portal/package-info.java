@NullMarked
package org.advocacycrm.web.account.portal;

import org.jspecify.annotations.NullMarked;
