@NullMarked
package org.advocacycrm.persistence.export;

import org.jspecify.annotations.NullMarked;
