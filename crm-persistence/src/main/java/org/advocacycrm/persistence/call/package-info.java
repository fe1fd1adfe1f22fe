@NullMarked
package org.advocacycrm.persistence.call;

import org.jspecify.annotations.NullMarked;
