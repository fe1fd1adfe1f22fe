/** What the clocks show for cases. */
@NullMarked
package org.advocacycrm.analytics.service;

import org.jspecify.annotations.NullMarked;
