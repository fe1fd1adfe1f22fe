@NullMarked
package org.advocacycrm.persistence.sending;

import org.jspecify.annotations.NullMarked;
