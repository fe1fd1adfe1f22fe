@NullMarked
package org.advocacycrm.persistence.engagement;

import org.jspecify.annotations.NullMarked;
