/** The pages on which customers and executives recognise an employee, and on which a nomination is checked and read. */
@NullMarked
package org.advocacycrm.web.recognition;

import org.jspecify.annotations.NullMarked;
