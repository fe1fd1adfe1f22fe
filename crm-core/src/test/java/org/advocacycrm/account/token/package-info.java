@NullMarked
package org.advocacycrm.account.token;

import org.jspecify.annotations.NullMarked;
