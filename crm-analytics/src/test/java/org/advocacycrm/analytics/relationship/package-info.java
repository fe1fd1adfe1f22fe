@NullMarked
package org.advocacycrm.analytics.relationship;

import org.jspecify.annotations.NullMarked;
