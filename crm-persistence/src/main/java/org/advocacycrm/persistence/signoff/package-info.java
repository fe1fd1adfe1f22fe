@NullMarked
package org.advocacycrm.persistence.signoff;

import org.jspecify.annotations.NullMarked;
