@NullMarked
package org.advocacycrm.web.account.admin;

import org.jspecify.annotations.NullMarked;
