/** What every export is made of: cells that no spreadsheet runs, accessible PDF pages, downloads. Usable by all web features. */
@NullMarked
package org.advocacycrm.web.export;

import org.jspecify.annotations.NullMarked;
