@NullMarked
package org.advocacycrm.web.frame.failure;

import org.jspecify.annotations.NullMarked;
