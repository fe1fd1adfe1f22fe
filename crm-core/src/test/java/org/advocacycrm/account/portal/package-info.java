@NullMarked
package org.advocacycrm.account.portal;

import org.jspecify.annotations.NullMarked;
