@NullMarked
package org.advocacycrm.web.customer;

import org.jspecify.annotations.NullMarked;
