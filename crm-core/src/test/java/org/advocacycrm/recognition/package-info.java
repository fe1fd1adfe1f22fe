@NullMarked
package org.advocacycrm.recognition;

import org.jspecify.annotations.NullMarked;
