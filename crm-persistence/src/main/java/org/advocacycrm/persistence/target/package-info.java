@NullMarked
package org.advocacycrm.persistence.target;

import org.jspecify.annotations.NullMarked;
