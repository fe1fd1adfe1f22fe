@NullMarked
package org.advocacycrm.persistence.annotation;

import org.jspecify.annotations.NullMarked;
