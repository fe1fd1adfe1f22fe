@NullMarked
package org.advocacycrm.web.demo;

import org.jspecify.annotations.NullMarked;
