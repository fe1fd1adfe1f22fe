@NullMarked
package org.advocacycrm.web.frame;

import org.jspecify.annotations.NullMarked;
