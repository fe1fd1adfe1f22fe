@NullMarked
package org.advocacycrm.web.export.job;

import org.jspecify.annotations.NullMarked;
