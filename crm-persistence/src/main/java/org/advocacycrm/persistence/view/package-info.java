@NullMarked
package org.advocacycrm.persistence.view;

import org.jspecify.annotations.NullMarked;
