@NullMarked
package org.advocacycrm.persistence.treatment;

import org.jspecify.annotations.NullMarked;
