@NullMarked
package org.advocacycrm.persistence.account;

import org.jspecify.annotations.NullMarked;
