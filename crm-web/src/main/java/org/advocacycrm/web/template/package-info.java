@NullMarked
package org.advocacycrm.web.template;

import org.jspecify.annotations.NullMarked;
