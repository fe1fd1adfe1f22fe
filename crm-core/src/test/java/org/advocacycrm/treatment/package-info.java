@NullMarked
package org.advocacycrm.treatment;

import org.jspecify.annotations.NullMarked;
