@NullMarked
package org.advocacycrm.web.call;

import org.jspecify.annotations.NullMarked;
