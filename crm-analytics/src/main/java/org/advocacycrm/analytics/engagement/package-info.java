/** How far the company's customer service has come, by its own figures. */
@NullMarked
package org.advocacycrm.analytics.engagement;

import org.jspecify.annotations.NullMarked;
