@NullMarked
package org.advocacycrm.engagement.level;

import org.jspecify.annotations.NullMarked;
