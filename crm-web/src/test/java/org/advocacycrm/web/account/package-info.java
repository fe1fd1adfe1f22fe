@NullMarked
package org.advocacycrm.web.account;

import org.jspecify.annotations.NullMarked;
