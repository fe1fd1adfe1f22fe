@NullMarked
package org.advocacycrm.persistence.care;

import org.jspecify.annotations.NullMarked;
