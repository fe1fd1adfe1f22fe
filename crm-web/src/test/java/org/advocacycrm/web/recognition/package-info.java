@NullMarked
package org.advocacycrm.web.recognition;

import org.jspecify.annotations.NullMarked;
