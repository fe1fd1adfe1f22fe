@NullMarked
package org.advocacycrm.persistence.directory;

import org.jspecify.annotations.NullMarked;
