/** What action plans brought about. */
@NullMarked
package org.advocacycrm.analytics.action;

import org.jspecify.annotations.NullMarked;
