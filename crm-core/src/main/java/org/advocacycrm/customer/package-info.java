@NullMarked
package org.advocacycrm.customer;

import org.jspecify.annotations.NullMarked;
