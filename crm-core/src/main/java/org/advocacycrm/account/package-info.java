@NullMarked
package org.advocacycrm.account;

import org.jspecify.annotations.NullMarked;
