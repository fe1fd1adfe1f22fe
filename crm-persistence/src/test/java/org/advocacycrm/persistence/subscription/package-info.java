@NullMarked
package org.advocacycrm.persistence.subscription;

import org.jspecify.annotations.NullMarked;
