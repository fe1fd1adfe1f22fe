@NullMarked
package org.advocacycrm.account.signin;

import org.jspecify.annotations.NullMarked;
