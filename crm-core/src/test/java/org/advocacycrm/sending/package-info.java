@NullMarked
package org.advocacycrm.sending;

import org.jspecify.annotations.NullMarked;
