@NullMarked
package org.advocacycrm.annotation;

import org.jspecify.annotations.NullMarked;
