/** The languages in which customers read the product, and which of them a visitor reads. */
@NullMarked
package org.advocacycrm.web.frame.language;

import org.jspecify.annotations.NullMarked;
