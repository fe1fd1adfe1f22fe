@NullMarked
package org.advocacycrm.web.view;

import org.jspecify.annotations.NullMarked;
