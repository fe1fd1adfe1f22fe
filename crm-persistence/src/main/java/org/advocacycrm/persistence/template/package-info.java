@NullMarked
package org.advocacycrm.persistence.template;

import org.jspecify.annotations.NullMarked;
