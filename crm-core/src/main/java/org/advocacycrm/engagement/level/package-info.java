/** How engaged a customer is, and how far the company's service has come. */
@NullMarked
package org.advocacycrm.engagement.level;

import org.jspecify.annotations.NullMarked;
