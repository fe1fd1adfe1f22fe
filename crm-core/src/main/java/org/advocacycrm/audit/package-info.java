@NullMarked
package org.advocacycrm.audit;

import org.jspecify.annotations.NullMarked;
