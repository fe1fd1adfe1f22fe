@NullMarked
package org.advocacycrm.account.key;

import org.jspecify.annotations.NullMarked;
