/** What happened, and may explain a trend. */
@NullMarked
package org.advocacycrm.annotation;

import org.jspecify.annotations.NullMarked;
