/** The list of customers, the page about one, and both for programs. */
@NullMarked
package org.advocacycrm.web.customer;

import org.jspecify.annotations.NullMarked;
