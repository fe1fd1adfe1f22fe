@NullMarked
package org.advocacycrm.persistence.audit;

import org.jspecify.annotations.NullMarked;
