@NullMarked
package org.advocacycrm.persistence.merge;

import org.jspecify.annotations.NullMarked;
