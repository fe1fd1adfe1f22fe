@NullMarked
package org.advocacycrm.analytics.team;

import org.jspecify.annotations.NullMarked;
