@NullMarked
package org.advocacycrm.web.sending;

import org.jspecify.annotations.NullMarked;
