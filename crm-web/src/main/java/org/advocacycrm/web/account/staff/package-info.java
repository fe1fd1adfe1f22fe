@NullMarked
package org.advocacycrm.web.account.staff;

import org.jspecify.annotations.NullMarked;
