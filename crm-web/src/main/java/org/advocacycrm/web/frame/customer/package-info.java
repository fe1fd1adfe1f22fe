/** What features offer for the page about one customer, which knows none of them. */
@NullMarked
package org.advocacycrm.web.frame.customer;

import org.jspecify.annotations.NullMarked;
