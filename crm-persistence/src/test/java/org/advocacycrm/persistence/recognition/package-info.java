@NullMarked
package org.advocacycrm.persistence.recognition;

import org.jspecify.annotations.NullMarked;
