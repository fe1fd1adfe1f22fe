@NullMarked
package org.advocacycrm.persistence.preference;

import org.jspecify.annotations.NullMarked;
