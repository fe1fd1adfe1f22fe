@NullMarked
package org.advocacycrm.web.engagement.stage;

import org.jspecify.annotations.NullMarked;
