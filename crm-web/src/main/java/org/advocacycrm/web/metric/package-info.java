/** Metrics over the API. */
@NullMarked
package org.advocacycrm.web.metric;

import org.jspecify.annotations.NullMarked;
