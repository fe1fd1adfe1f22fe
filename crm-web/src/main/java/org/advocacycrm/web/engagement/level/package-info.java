/** How engaged a customer is, and how far the company's service has come, on their pages. */
@NullMarked
package org.advocacycrm.web.engagement.level;

import org.jspecify.annotations.NullMarked;
