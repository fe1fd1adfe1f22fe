@NullMarked
package org.advocacycrm.persistence.demo;

import org.jspecify.annotations.NullMarked;
