@NullMarked
package org.advocacycrm.persistence.privacy;

import org.jspecify.annotations.NullMarked;
