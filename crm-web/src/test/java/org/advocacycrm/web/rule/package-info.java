@NullMarked
package org.advocacycrm.web.rule;

import org.jspecify.annotations.NullMarked;
