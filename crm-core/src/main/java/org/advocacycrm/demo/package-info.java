/** A made-up company with a made-up past, in which the product can be tried; docs/demo-company.md tells its stories. */
@NullMarked
package org.advocacycrm.demo;

import org.jspecify.annotations.NullMarked;
