@NullMarked
package org.advocacycrm.analytics.explanation;

import org.jspecify.annotations.NullMarked;
