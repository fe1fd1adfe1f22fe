/** Changing many customers at once. */
@NullMarked
package org.advocacycrm.web.bulk;

import org.jspecify.annotations.NullMarked;
