@NullMarked
package org.advocacycrm.web.account.start;

import org.jspecify.annotations.NullMarked;
