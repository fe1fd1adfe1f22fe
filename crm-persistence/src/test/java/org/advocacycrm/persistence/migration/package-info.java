@NullMarked
package org.advocacycrm.persistence.migration;

import org.jspecify.annotations.NullMarked;
