@NullMarked
package org.advocacycrm.web.segment;

import org.jspecify.annotations.NullMarked;
