@NullMarked
package org.advocacycrm.feedback;

import org.jspecify.annotations.NullMarked;
