@NullMarked
package org.advocacycrm.view;

import org.jspecify.annotations.NullMarked;
