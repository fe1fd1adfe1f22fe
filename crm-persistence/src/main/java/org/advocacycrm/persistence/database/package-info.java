@NullMarked
package org.advocacycrm.persistence.database;

import org.jspecify.annotations.NullMarked;
